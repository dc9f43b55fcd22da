import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';

/** What the catalogue says of the error with a code, or undefined. */
export type EntryByCode = (code: unknown) => ContractEntry | undefined;

/** Finds errors by the code that came over the wire; the table is made when the first is asked for. */
export function catalogByCode({ catalog }: AnyContract): EntryByCode {
  let entries: ReadonlyMap<unknown, ContractEntry> | undefined;
  return (code) => {
    // A Map, because codes come from the wire: it finds neither `constructor` nor "2004" for 2004.
    entries ??= new Map(Object.values<ContractEntry>({ ...catalog }).map((entry) => [entry.code, entry]));
    return entries.get(code);
  };
}
