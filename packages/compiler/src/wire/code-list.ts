import type { Contract, ContractError } from '@error-contracts/catalog';

/** How the list of all codes is written: the codes as they travel, or the integers that travel as text. */
export interface CodeList {
  /** Ascending, so that a binary search finds the place of a code. */
  readonly errors: readonly ContractError[];
  /** True if the list has integers and every code travels as the text of one. */
  readonly isText: boolean;
  readonly type: 'number' | 'string';
}

/** Returns how the list of all codes of a contract is written. */
export function codeList({ codeKind, errors }: Contract): CodeList {
  const isText = codeKind === 'integer' && errors.every(({ code, wireCode }) => wireCode === String(code));
  if (isText || codeKind === 'integer') {
    const areNumbers = isText || errors.every(({ wireCode }) => typeof wireCode === 'number');
    if (areNumbers) return { errors, isText, type: 'number' };
  }
  // In problem details, the code that travels is a URI, whose order is another.
  const ascending = [...errors].sort((a, b) => (String(a.wireCode) < String(b.wireCode) ? -1 : 1));
  return { errors: ascending, isText: false, type: 'string' };
}
