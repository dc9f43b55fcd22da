/** What a cell says about a code. */
export type ReadCode =
  | { readonly kind: 'code'; readonly code: number; readonly fullWidth: boolean }
  /** No error at all: nothing, or the zero that stands for success. */
  | { readonly kind: 'none' | 'success' }
  | { readonly kind: 'fault'; readonly reason: string; readonly help: string };

const LARGEST = 9_999_999;

/** The code that a cell holds; full-width digits count as digits, because an input method writes them for the same key. */
export function readCode(cell: string): ReadCode {
  const text = cell.normalize('NFKC').trim();
  if (text === '') return { kind: 'none' };
  if (/^0+$/.test(text)) return { kind: 'success' };
  if (/^[1-9]\d*$/.test(text)) {
    const code = Number(text);
    if (code <= LARGEST) return { kind: 'code', code, fullWidth: text !== cell.trim() };
    return failure(`has more than 7 digits: the largest code is ${LARGEST}`, 'Import codes of up to 7 digits only.');
  }
  if (/^0\d+$/.test(text)) {
    return failure('starts with a zero, which a number does not keep', `Write ${Number(text)} if that is the code.`);
  }
  if (/^[-−–]\d+$/.test(text)) return failure('is negative: a code is at least 1', 'Give the error a positive code.');
  return failure('is not a whole number', 'Name the column of the numbers with --code-column.');
}

function failure(reason: string, help: string): ReadCode {
  return { kind: 'fault', reason, help };
}
