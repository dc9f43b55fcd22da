import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { ContractError } from '../error/contract-error.js';

/** What of an error a response shows. */
export interface Shown {
  readonly entry: ContractEntry;
  readonly data: unknown;
  /** The name of the error whose text it has. */
  readonly textOf: string;
}

/**
 * What of an error a response shows. An internal one keeps its code, for whoever decodes it, with the general text; one
 * with data is shown as the general error, because its data are as internal as its text and the contract may demand them.
 */
export function shownOf({ data }: ContractError, entry: ContractEntry, general: ContractEntry): Shown {
  if (entry.audience === 'public') return { entry, data, textOf: entry.name };
  return data === null
    ? { entry, data: null, textOf: general.name }
    : { entry: general, data: null, textOf: general.name };
}
