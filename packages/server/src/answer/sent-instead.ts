import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { ContractError } from '../errors/contract-error.js';
import type { Targets } from '../resolve/from-thrown.js';

type EntryOf = (error: ContractError) => ContractEntry;

/**
 * Returns the error whose response is sent: another one in place of a hidden one, also in a list. Nothing that was given
 * to a hidden error is left, and the list is as long and in the same order as if the other one had been thrown.
 */
export function sentInstead(error: ContractError, targets: Targets, entryOf: EntryOf): ContractError {
  return replaced(error, targets, (each) => entryOf(each).sameAnswerAs);
}

/** Returns the error that strangers may read as it is: the fallback error in place of an internal one, also in a list. */
export function readableBy(error: ContractError, targets: Targets, entryOf: EntryOf): ContractError {
  return replaced(error, targets, (each) => (entryOf(each).audience === 'public' ? undefined : targets.fallback));
}

function replaced(
  error: ContractError,
  { make, all }: Targets,
  nameFor: (error: ContractError) => string | undefined,
): ContractError {
  const replace = (each: ContractError): ContractError => {
    const name = nameFor(each);
    return name === undefined ? each : make(name);
  };
  if (error.errors === undefined) return replace(error);
  return error.errors.some((each) => nameFor(each) !== undefined) ? all(error.errors.map(replace)) : error;
}
