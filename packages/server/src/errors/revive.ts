import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { ContractError } from './contract-error.js';
import type { AnyMaker } from './error-factories.js';

/** The error that this JSON was made of, with a new stack; undefined where it is none of the catalogue. Never throws. */
export function revive(
  json: unknown,
  makers: ReadonlyMap<string, AnyMaker>,
  catalog: ReadonlyMap<string, ContractEntry>,
): ContractError | undefined {
  try {
    const { name, code, data } = json as ContractError;
    return catalog.get(name)?.code === code ? makers.get(name)?.(data) : undefined;
  } catch {
    // No object, or data that the error does not have.
    return undefined;
  }
}
