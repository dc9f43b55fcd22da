import type { AnyContract, DataOf, NameOf } from '@error-contracts/runtime/contract';

/** The names of the errors of a contract; any text if TypeScript does not know them. */
export type NameIn<Contract extends AnyContract> = [NameOf<Contract>] extends [never] ? string : NameOf<Contract>;

/** The data of the error with this name; anything if TypeScript does not know the names. */
export type DataIn<Contract extends AnyContract, Name extends string> =
  Name extends NameOf<Contract> ? DataOf<Contract, Name> : unknown;
