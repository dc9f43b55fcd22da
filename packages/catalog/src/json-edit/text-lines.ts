import { lineIndex } from '../read/line-index.js';

/** The lines of a text, by offsets. Each question costs a binary search, however long the lines are. */
export interface TextLines {
  /** From 1, in UTF-16 code units. */
  columnOf(offset: number): number;
  /** The white space that the line of an offset starts with, as far as it is before the offset. */
  indentationAt(offset: number): string;
  areOnOneLine(from: number, to: number): boolean;
}

/** Returns the lines of a text. */
export function textLines(text: string): TextLines {
  const positionOf = lineIndex(text);
  return {
    columnOf: (offset) => positionOf(offset).column,
    indentationAt(offset) {
      const start = offset + 1 - positionOf(offset).column;
      let end = start;
      while (end < offset && (text[end] === ' ' || text[end] === '\t')) end++;
      return text.slice(start, end);
    },
    areOnOneLine: (from, to) => positionOf(from).line === positionOf(to).line,
  };
}
