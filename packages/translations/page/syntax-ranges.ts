/** A piece of a text, by its offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the pieces of a message that are syntax and not words: `{name}`, `{count, plural, one {`, `} other {`, `}}`.
 * A message that is broken has some too: nobody needs a parser to see where its braces are.
 */
export function syntaxRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  // At even depths there are words, and at odd depths arguments.
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === "'" && (text[at + 1] === '{' || text[at + 1] === '}')) {
      const quoteEnd = text.indexOf("'", at + 1);
      at = quoteEnd === -1 ? text.length : quoteEnd;
    } else if (unit === '{') {
      if (depth % 2 === 0) start = at;
      else ranges.push({ start, end: at + 1 });
      depth += 1;
    } else if (unit === '}' && depth > 0) {
      if (depth % 2 === 0) start = at;
      else ranges.push({ start, end: at + 1 });
      depth -= 1;
    }
  }
  return ranges;
}
