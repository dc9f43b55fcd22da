/** A line of a text, without its end, and its number from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** Yields the lines of a text one by one: of thirty million empty ones, a list would fill the memory. */
export function* linesOf(text: string): Iterable<Line> {
  let start = 0;
  for (let number = 1; ; number++) {
    ENDING.lastIndex = start;
    const ending = ENDING.exec(text);
    if (ending === null) return yield { text: text.slice(start), number };
    yield { text: text.slice(start, ending.index), number };
    start = ending.index + ending[0].length;
  }
}

const ENDING = /\r\n|\r|\n/g;
