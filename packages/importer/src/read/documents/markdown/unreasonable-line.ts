import type { Diagnostic } from '@error-contracts/catalog';

const MOST_BARS = 1000;

/** Returns the diagnostic of a line with more cells or quote marks than the parser has memory or time for. */
export function unreasonableLine(path: string, text: string): Diagnostic | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length < MOST_BARS || (line.match(/[|>]/g) ?? []).length < MOST_BARS) continue;
    return {
      rule: 'tables-have-codes-and-texts',
      severity: 'error',
      file: path,
      line: index + 1,
      column: 1,
      message: `This line has more than ${MOST_BARS} bars or quote marks.`,
      help: 'Break it up, or name the document with the table.',
    };
  }
  return undefined;
}
