import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';

/** Returns what the catalogue says about the error with a code; undefined for an unknown code. */
export type EntryByCode = (code: unknown) => ContractEntry | undefined;

/** Returns a function that finds errors by the code that came over the wire. Its table is made at the first call. */
export function catalogByCode({ catalog }: AnyContract): EntryByCode {
  let entries: ReadonlyMap<unknown, ContractEntry> | undefined;
  return (code) => {
    // A Map, because codes come from strangers: it finds neither `constructor` nor "2004" for 2004.
    entries ??= new Map(Object.values<ContractEntry>({ ...catalog }).map((entry) => [entry.code, entry]));
    return entries.get(code);
  };
}

/** Returns what the catalogue says about the error with a name or former name; undefined for an unknown name. */
export type EntryByName = (name: string) => ContractEntry | undefined;

/** Returns a function that finds errors by name. A name that every object has finds nothing. */
export function catalogByName({ catalog }: AnyContract): EntryByName {
  return (name) =>
    Object.hasOwn(catalog, name) ? (catalog as { readonly [name: string]: ContractEntry })[name] : undefined;
}
