import { backslashesBefore } from '../text/end-of-string.js';
import { linesOf } from '../text/lines-of.js';

/** A line of a .properties file, with the lines that a backslash at the end joins to it. */
export interface LogicalLine {
  readonly text: string;
  /** The number of its first line, from 1. */
  readonly number: number;
  readonly isComment: boolean;
}

/** Yields the lines of a .properties file. Spaces at their starts are none. */
export function* logicalLines(text: string): Iterable<LogicalLine> {
  let joined: { readonly parts: string[]; readonly number: number } | undefined;
  for (const { text: raw, number } of linesOf(text)) {
    const line = raw.replace(/^[ \t\f]+/, '');
    if (joined === undefined && /^[#!]/.test(line)) {
      yield { text: line, number, isComment: true };
      continue;
    }
    joined ??= { parts: [], number };
    const goesOn = backslashesBefore(line, line.length) % 2 === 1;
    joined.parts.push(goesOn ? line.slice(0, -1) : line);
    if (goesOn) continue;
    yield { text: joined.parts.join(''), number: joined.number, isComment: false };
    joined = undefined;
  }
  if (joined !== undefined) yield { text: joined.parts.join(''), number: joined.number, isComment: false };
}
