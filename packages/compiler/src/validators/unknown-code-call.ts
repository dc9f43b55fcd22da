import type { Contract } from '@error-contracts/catalog';
import { codeList } from '../wire/code-list.js';

/** The function of the runtime that adds the issue of an unknown code, and a call of it. */
export interface UnknownCodeCall {
  readonly name: string;
  /** `parts` are the arguments that every check has: issues, value, at, key. */
  readonly call: (parts: string) => string;
}

/** Returns how a check adds the issue of an unknown code. Only string codes pay for the search of a similar text. */
export function unknownCodeCall(contract: Contract): UnknownCodeCall {
  if (codeList(contract).type === 'string') {
    return { name: 'addUnknownText', call: (parts) => `addUnknownText(${parts}, codes)` };
  }
  const type = contract.envelope.codeType === 'string' ? 'string' : 'number';
  return { name: 'addUnknownCode', call: (parts) => `addUnknownCode(${parts}, '${type}', codes)` };
}
