import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { ContractError } from '../errors/contract-error.js';
import { type FindEntry, withHeld } from '../errors/held-errors.js';
import type { Targets } from '../resolve/from-thrown.js';

type EntryOf = (error: ContractError) => ContractEntry;

/**
 * Returns the error whose response is sent: another one in place of a hidden one, also in a list. Nothing that was given
 * to a hidden error is left, and the list is as long and in the same order as if the other one had been thrown.
 */
export function sentInstead(error: ContractError, targets: Targets, entryOf: EntryOf): ContractError {
  return replaced(error, targets, entryOf, (each) => {
    const { sameAnswerAs } = entryOf(each);
    return sameAnswerAs === undefined ? each : targets.make(sameAnswerAs);
  });
}

/** Returns the error that strangers may read as it is: the fallback error in place of an internal one, also in a list. */
export function readableBy(error: ContractError, targets: Targets, entryOf: EntryOf): ContractError {
  return replaced(error, targets, entryOf, (each) =>
    entryOf(each).audience === 'public' ? each : targets.make(targets.fallback),
  );
}

/** Returns the error with no more than its response has: of an internal one the code, with the text of the fallback. */
export function asSent(error: ContractError, targets: Targets, entryOf: EntryOf): ContractError {
  return replaced(sentInstead(error, targets, entryOf), targets, entryOf, (each) => {
    const { name, audience, data } = entryOf(each);
    if (audience === 'public') return each;
    const { field, headers, retryAfter } = each;
    const { message } = targets.make(targets.fallback);
    return Object.assign(targets.make(data === 'required' ? targets.fallback : name), {
      message,
      ...(field === undefined ? {} : { field }),
      ...(headers === undefined ? {} : { headers }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
  });
}

function replaced(
  error: ContractError,
  { all }: Targets,
  entryOf: EntryOf,
  replace: (error: ContractError) => ContractError,
): ContractError {
  if (error.held !== undefined) return replacedHeld(error, error.held, entryOf, replace);
  if (error.errors === undefined) return replace(error);
  const errors = error.errors.map(replace);
  return errors.some((each, index) => each !== error.errors?.[index]) ? all(errors) : error;
}

function replacedHeld(
  error: ContractError,
  before: readonly ContractError[],
  entryOf: EntryOf,
  replace: (error: ContractError) => ContractError,
): ContractError {
  const outer = replace(error);
  if (outer !== error) return outer;
  const held = before.map(replace);
  return held.some((each, index) => each !== before[index]) ? withHeld(error, held, entryOf as FindEntry) : error;
}
