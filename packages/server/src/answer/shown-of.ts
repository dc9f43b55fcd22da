import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { ContractError } from '../errors/contract-error.js';

/** What of an error a response shows. */
export interface Shown {
  readonly entry: ContractEntry;
  readonly data: unknown;
  /** The name of the error whose text it has. */
  readonly textOf: string;
}

/**
 * What of an error a response shows. Of an internal one only the code leaves, for whoever decodes it, with the general
 * text; where the contract demands data beside the code, the general error leaves instead.
 */
export function shownOf({ data }: ContractError, entry: ContractEntry, general: ContractEntry): Shown {
  if (entry.audience === 'public') return { entry, data, textOf: entry.name };
  return { entry: entry.data === 'required' ? general : entry, data: null, textOf: general.name };
}
