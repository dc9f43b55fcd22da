/** A line of a .properties file, with the lines that a backslash at the end joins to it. */
export interface LogicalLine {
  readonly text: string;
  /** The number of its first line, from 1. */
  readonly number: number;
  readonly isComment: boolean;
}

/** Returns the lines of a .properties file. Spaces at their starts are none. */
export function logicalLines(text: string): readonly LogicalLine[] {
  const found: LogicalLine[] = [];
  let joined: { readonly parts: string[]; readonly number: number } | undefined;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replace(/^[ \t\f]+/, '');
    if (joined === undefined && /^[#!]/.test(line)) {
      found.push({ text: line, number: index + 1, isComment: true });
      continue;
    }
    joined ??= { parts: [], number: index + 1 };
    const goesOn = (/\\*$/.exec(line)?.[0].length ?? 0) % 2 === 1;
    joined.parts.push(goesOn ? line.slice(0, -1) : line);
    if (goesOn) continue;
    found.push({ text: joined.parts.join(''), number: joined.number, isComment: false });
    joined = undefined;
  }
  if (joined !== undefined) found.push({ text: joined.parts.join(''), number: joined.number, isComment: false });
  return found;
}
