import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { ContractError } from './contract-error.js';
import type { AnyErrorFactory } from './error-factories.js';

/** What can be revived. */
export interface Revivable {
  readonly factories: ReadonlyMap<string, AnyErrorFactory>;
  readonly catalog: ReadonlyMap<string, ContractEntry>;
  readonly all: (errors: readonly unknown[]) => ContractError;
}

/**
 * Returns the error that this JSON was made of, with a new stack; undefined if it is no error of the catalogue. Never
 * throws.
 */
export function revive(json: unknown, revivable: Revivable): ContractError | undefined {
  try {
    const { errors } = json as ContractError;
    return Array.isArray(errors)
      ? revivable.all(errors.map((error) => reviveOne(error, revivable)))
      : reviveOne(json, revivable);
  } catch {
    // It is not an object, or the error cannot have these data.
    return undefined;
  }
}

function reviveOne(json: unknown, { factories, catalog }: Revivable): ContractError | undefined {
  const { name, code, data, field } = json as ContractError;
  if (catalog.get(name)?.code !== code) return undefined;
  return factories.get(name)?.(data, { field: typeof field === 'string' ? field : undefined });
}
