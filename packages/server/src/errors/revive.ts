import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { ContractError } from './contract-error.js';
import type { AnyErrorFactory } from './error-factories.js';

/**
 * Returns the error that this JSON was made of, with a new stack; undefined if it is no error of the catalogue. Never
 * throws.
 */
export function revive(
  json: unknown,
  factories: ReadonlyMap<string, AnyErrorFactory>,
  catalog: ReadonlyMap<string, ContractEntry>,
): ContractError | undefined {
  try {
    const { name, code, data } = json as ContractError;
    return catalog.get(name)?.code === code ? factories.get(name)?.(data) : undefined;
  } catch {
    // It is not an object, or the error cannot have these data.
    return undefined;
  }
}
