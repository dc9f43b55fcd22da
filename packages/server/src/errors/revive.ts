import type { ContractEntry } from '@error-contracts/runtime/contract';
import { fromWire } from '@error-contracts/runtime/envelope';
import { HELD_NAME, MOST_HELD } from '@error-contracts/runtime/fields';
import type { ContractError } from './contract-error.js';
import type { AnyErrorFactory } from './error-factories.js';
import type { HeldError } from './held-errors.js';

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

function reviveOne(json: unknown, { factories, catalog }: Omit<Revivable, 'all'>): ContractError | undefined {
  const { name, code, data, field } = json as ContractError;
  if (catalog.get(name)?.code !== code) return undefined;
  const given = catalog.get(name)?.holdsErrors === true ? withRevived(data, { factories, catalog }) : data;
  return factories.get(name)?.(given, { field: typeof field === 'string' ? field : undefined });
}

/** Returns data with errors instead of what stands in the data for them. */
function withRevived(data: unknown, { factories, catalog }: Omit<Revivable, 'all'>): unknown {
  const { [HELD_NAME]: held, ...rest } = data as { readonly [HELD_NAME]: readonly HeldError[] };
  const byCode = new Map([...catalog.values()].map((entry) => [entry.code, entry]));
  const errors = held.slice(0, MOST_HELD).map(({ field, code, data: inner }) => {
    const entry = byCode.get(code);
    return entry && factories.get(entry.name)?.(fromWire(entry, inner), { field });
  });
  return { ...rest, [HELD_NAME]: errors };
}
