import type { ContractEntry } from '@error-contracts/runtime/contract';
import { toWire } from '@error-contracts/runtime/envelope';
import { HELD_NAME, MOST_HELD } from '@error-contracts/runtime/fields';
import type { ContractError } from './contract-error.js';

/** Finds the entry of an error of the same catalogue; undefined for anything else. */
export type FindEntry = (value: unknown) => ContractEntry | undefined;

/** A held error as it stands in the data of the error that holds it. */
export interface HeldError {
  readonly field?: string;
  readonly code: number | string;
  readonly message: string;
  readonly data: unknown;
}

/** What was given to an error that holds others. */
export interface Holding {
  /** The first hundred: no client reads more. */
  readonly held: readonly ContractError[];
  readonly data: object;
}

/**
 * Returns the errors that were given to one that holds them, and its data with them.
 *
 * @throws TypeError if there are none, or if one cannot be held.
 */
export function holdingOf(name: string, given: unknown, entryOf: FindEntry): Holding {
  const errors = (given as { readonly [HELD_NAME]?: unknown } | null | undefined)?.[HELD_NAME];
  if (!Array.isArray(errors) || errors.length === 0) {
    throw new TypeError(`${name} holds errors: give it at least one, as "${HELD_NAME}".`);
  }
  const held = Object.freeze(errors.slice(0, MOST_HELD)) as readonly ContractError[];
  for (const error of held) {
    const entry = entryOf(error);
    if (entry === undefined) throw new TypeError(`${name} holds errors of its own catalogue only.`);
    if (entry.holdsErrors === true)
      throw new TypeError(`${name} cannot hold ${entry.name}, which holds errors itself.`);
  }
  return { held, data: { ...(given as object), [HELD_NAME]: held.map((error) => inData(error, entryOf)) } };
}

/** Returns an error that holds others with other ones. All else is as it was, but the stack. */
export function withHeld(error: ContractError, held: readonly ContractError[], entryOf: FindEntry): ContractError {
  const copy = new Error(error.message, Object.hasOwn(error, 'cause') ? { cause: error.cause } : undefined);
  Object.setPrototypeOf(copy, Object.getPrototypeOf(error) as object);
  const data = Object.freeze({
    ...(error.data as object),
    [HELD_NAME]: Object.freeze(held.map((each) => Object.freeze(inData(each, entryOf)))),
  });
  return Object.assign(copy, error, { held: Object.freeze([...held]), data }) as unknown as ContractError;
}

/** Returns an error as another one holds it. */
export function heldError(entry: ContractEntry, message: string, data: unknown, field: string | undefined): HeldError {
  return { ...(typeof field === 'string' ? { field } : {}), code: entry.code, message, data: toWire(entry, data) };
}

function inData(error: ContractError, entryOf: FindEntry): HeldError {
  return heldError(entryOf(error) as ContractEntry, error.message, error.data, error.field);
}
