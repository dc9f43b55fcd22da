/** A Markdown document whose long tables are split, because the parser keeps some kilobytes for every cell. */
interface SplitMarkdown {
  /** The document, with only the first rows of each long table. */
  readonly main: string;
  /** The line in the document of a line in `main`. */
  readonly lineOf: (line: number) => number;
  /** The other rows of each long table, in chunks under a copy of its head, by the line of its header. */
  readonly further: ReadonlyMap<number, readonly Chunk[]>;
}

/** Some rows of a table, under a copy of its two head lines. */
interface Chunk {
  readonly text: string;
  /** The line of the first row in the document. */
  readonly line: number;
}

/** How many cells are parsed together. */
const CELLS = 4000;

/** A line that cannot end a table: it starts with a bar, or with a letter or digit and has a bar. */
const ROW = /^[ \t]*(?:\||[\p{L}\p{N}].*\|)/u;

/**
 * Splits whatever looks like a long table, so that its rows can be parsed apart. Whether it is a table is for the parser
 * to say, which reads the first rows.
 */
export function splitMarkdown(text: string): SplitMarkdown {
  const lines = text.split('\n');
  const kept: string[] = [];
  const numbers: number[] = [];
  const further = new Map<number, Chunk[]>();
  for (let at = 0; at < lines.length; ) {
    const end = isHead(lines, at) ? endOfRun(lines, at) : at + 1;
    const cut = endOfChunk(lines, at, end);
    for (let line = at; line < cut; line++) {
      numbers.push(line + 1);
      kept.push(lines[line] ?? '');
    }
    const head = lines.slice(at, at + 2);
    for (let from = cut; from < end; ) {
      const to = endOfChunk(lines, from, end);
      const chunk = { text: [...head, ...lines.slice(from, to)].join('\n'), line: from + 1 };
      if (further.get(at + 1)?.push(chunk) === undefined) further.set(at + 1, [chunk]);
      from = to;
    }
    at = end;
  }
  return { main: kept.join('\n'), lineOf: (line) => numbers[line - 1] ?? line, further };
}

function isHead(lines: readonly string[], at: number): boolean {
  const below = lines[at + 1] ?? '';
  return ROW.test(lines[at] ?? '') && /^[ \t:|-]*\r?$/.test(below) && below.includes('-');
}

function endOfRun(lines: readonly string[], head: number): number {
  let end = head + 2;
  while (end < lines.length && ROW.test(lines[end] ?? '')) end++;
  return end;
}

/** Returns the end of a chunk. It has at least the head and a row, so that the loop ends. */
function endOfChunk(lines: readonly string[], from: number, end: number): number {
  let cells = 0;
  let to = from;
  while (to < end && (cells < CELLS || to < from + 3)) cells += (lines[to++]?.split('|').length ?? 1) - 1;
  return to;
}
