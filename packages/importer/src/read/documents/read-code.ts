/** What a cell of the code column means. */
export type ReadCode =
  | { readonly kind: 'code'; readonly code: number; readonly fullWidth: boolean }
  /** No error: an empty cell, or the zero that means success. */
  | { readonly kind: 'empty' | 'success' }
  | { readonly kind: 'invalid'; readonly reason: string; readonly help: string };

const LARGEST = 9_999_999;

/** Returns the code in a cell. Full-width digits are digits, because an input method writes them for the same keys. */
export function readCode(cell: string): ReadCode {
  const text = cell.normalize('NFKC').trim();
  if (text === '') return { kind: 'empty' };
  if (/^0+$/.test(text)) return { kind: 'success' };
  if (/^[1-9]\d*$/.test(text)) {
    const code = Number(text);
    if (code <= LARGEST) return { kind: 'code', code, fullWidth: text !== cell.trim() };
    return invalid(`has more than 7 digits: the largest code is ${LARGEST}`, 'Import codes of up to 7 digits only.');
  }
  if (/^0\d+$/.test(text)) {
    return invalid('starts with a zero, which a number loses', `Write ${Number(text)} if that is the code.`);
  }
  if (/^[-−–]\d+$/.test(text)) return invalid('is negative: a code is at least 1', 'Give the error a positive code.');
  return invalid('is not a whole number', 'Name the column of the numbers with --code-column.');
}

function invalid(reason: string, help: string): ReadCode {
  return { kind: 'invalid', reason, help };
}
