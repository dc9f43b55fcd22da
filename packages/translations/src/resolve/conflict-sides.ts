/** The versions of a text that git could not merge. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** What both sides began with; undefined if git did not write it. */
  readonly base: string | undefined;
}

type Section = 'both' | keyof ConflictSides;

/** Each marker of git, and the lines that follow it. No line of a JSON text begins so. */
const MARKERS: readonly (readonly [marker: RegExp, section: Section])[] = [
  [/^<{7}( |$)/, 'ours'],
  [/^\|{7}( |$)/, 'base'],
  [/^={7}$/, 'theirs'],
  [/^>{7}( |$)/, 'both'],
];

/** Returns the versions of a text with conflict markers; undefined if it has none. */
export function conflictSides(text: string): ConflictSides | undefined {
  const lines: Record<keyof ConflictSides, string[]> = { ours: [], theirs: [], base: [] };
  let section: Section = 'both';
  let conflicts = 0;
  let bases = 0;
  for (const line of text.split('\n')) {
    const next = MARKERS.find(([marker]) => marker.test(line.replace(/\r$/, '')))?.[1];
    if (next === 'ours') conflicts++;
    if (next === 'base') bases++;
    if (next !== undefined) section = next;
    else
      for (const side of section === 'both' ? (['ours', 'theirs', 'base'] as const) : [section]) lines[side].push(line);
  }
  if (conflicts === 0) return undefined;
  const [ours, theirs, base] = [lines.ours, lines.theirs, lines.base].map((side) => side.join('\n'));
  return { ours: ours ?? '', theirs: theirs ?? '', base: bases === conflicts ? base : undefined };
}
