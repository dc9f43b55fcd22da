import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { ContractError } from '../errors/contract-error.js';

/** The part of an error that a response shows. */
export interface Shown {
  /** The error that it is a part of: another one than was thrown if the catalogue says `sameAnswerAs`. */
  readonly error: ContractError;
  readonly entry: ContractEntry;
  readonly data: unknown;
  /** The name of the error whose text the response has. */
  readonly textOf: string;
}

/**
 * Returns the part of an error that a response shows.
 *
 * Of an internal error a response has only the code, for somebody who can decode it, with the text of the fallback
 * error, and what the fallback gives for the envelope. If the contract requires data beside the code, the response has the fallback error instead.
 */
export function shownOf(error: ContractError, entry: ContractEntry, fallback: ContractEntry): Shown {
  if (entry.audience === 'public') return { error, entry, data: error.data, textOf: entry.name };
  const shown = entry.data === 'required' ? fallback : withPropertiesOf(fallback, entry);
  return { error, entry: shown, data: null, textOf: fallback.name };
}

/** The values that an entry gives may be texts, such as a title. */
function withPropertiesOf({ properties }: ContractEntry, { properties: _own, ...entry }: ContractEntry): ContractEntry {
  return properties === undefined ? entry : { ...entry, properties };
}
