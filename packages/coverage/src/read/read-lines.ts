import { closeSync, openSync, readSync } from 'node:fs';

/** One line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Its text; undefined if the line is longer than any that a recorder writes. */
  readonly text: string | undefined;
  /** False for a last line without a line feed. */
  readonly isEnded: boolean;
}

/** In bytes. The longest of a recorder has the names of all parameters and that of a test. */
const LONGEST_LINE = 65_536;

const LINE_FEED = 0x0a;

/** Yields the lines of a file that are not empty. It keeps one line at a time, however long the file and its lines are. */
export function* readLines(path: string): Generator<Line> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(LONGEST_LINE);
    let number = 1;
    let pending: Buffer[] = [];
    let length = 0;
    const take = (isEnded: boolean): Line => {
      const text = length > LONGEST_LINE ? undefined : Buffer.concat(pending).toString('utf8');
      pending = [];
      length = 0;
      return { number, text, isEnded };
    };
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const read = chunk.subarray(0, size);
      let start = 0;
      for (let end = read.indexOf(LINE_FEED); end !== -1; end = read.indexOf(LINE_FEED, start)) {
        add(read.subarray(start, end));
        if (length > 0) yield take(true);
        number += 1;
        start = end + 1;
      }
      add(read.subarray(start));
    }
    if (length > 0) yield take(false);

    function add(part: Buffer): void {
      length += part.length;
      // What is too long is counted, not kept.
      if (length > LONGEST_LINE) pending = [];
      else if (part.length > 0) pending.push(Buffer.from(part));
    }
  } finally {
    closeSync(file);
  }
}
