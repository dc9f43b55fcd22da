import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { ContractError } from '../errors/contract-error.js';

/** The part of an error that a response shows. */
export interface Shown {
  readonly entry: ContractEntry;
  readonly data: unknown;
  /** The name of the error whose text the response has. */
  readonly textOf: string;
}

/**
 * Returns the part of an error that a response shows.
 *
 * Of an internal error a response has only the code, for somebody who can decode it, with the text of the fallback
 * error. If the contract requires data beside the code, the response has the fallback error instead.
 */
export function shownOf({ data }: ContractError, entry: ContractEntry, fallback: ContractEntry): Shown {
  if (entry.audience === 'public') return { entry, data, textOf: entry.name };
  return { entry: entry.data === 'required' ? fallback : entry, data: null, textOf: fallback.name };
}
