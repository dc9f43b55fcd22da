import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';
import { nearestName } from '@error-contracts/runtime/validation';

/** Returns what the catalogue says about an error. Throws a `TypeError` if there is no such error. */
export function entryOf({ name: catalogue, catalog }: AnyContract, name: string): ContractEntry {
  if (typeof name === 'string' && Object.hasOwn(catalog, name)) {
    return (catalog as { readonly [name: string]: ContractEntry })[name] as ContractEntry;
  }
  const meant = typeof name === 'string' ? nearestName(name, Object.keys(catalog)) : undefined;
  const help = meant === undefined ? '' : ` Did you mean ${meant}?`;
  throw new TypeError(`The catalogue "${catalogue}" has no error ${String(JSON.stringify(name))}.${help}`);
}
