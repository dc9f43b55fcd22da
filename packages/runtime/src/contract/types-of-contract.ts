import type { AnyContract, ContractEntry } from './any-contract.js';

/** The names of the errors of a contract, with former names and retired errors. */
export type NameOf<Contract extends AnyContract> = keyof Contract['catalog'] & string;

/** The names of the errors that a server may send: all but the retired ones. */
export type ThrowableNameOf<Contract extends AnyContract> = {
  [Name in NameOf<Contract>]: Contract['catalog'][Name] extends { readonly retired: true } ? never : Name;
}[NameOf<Contract>];

/** The present name of the error with this name: another one only for a former name. */
export type PresentNameOf<Contract extends AnyContract, Name extends NameOf<Contract>> = EntryOf<
  Contract,
  Name
>['name'];

/** What the catalogue says about the error with this name. */
export type EntryOf<Contract extends AnyContract, Name extends NameOf<Contract>> = Contract['catalog'][Name] &
  ContractEntry;

/** The codes of a contract as they travel on the wire. */
export type CodeOf<Contract extends AnyContract> = EntryOf<Contract, NameOf<Contract>>['code'];

/** The response of the error with this name, as it travels on the wire. */
export type ResponseOf<Contract extends AnyContract, Name extends string> = AtName<ResponsesOf<Contract>, Name>;

/** The data of the error with this name: null if it has none, and null or data if all are optional. */
export type DataOf<Contract extends AnyContract, Name extends string> = Name extends unknown
  ? NonNullable<Contract['~types']> extends { readonly data: infer DataByName extends object }
    ? AtName<DataByName, Name>
    : Lookup<ResponseOf<Contract, Name>, Contract['envelope']['data']>
  : never;

/** The names of the errors that need no data. */
export type DatalessNameOf<Contract extends AnyContract> = {
  [Name in ThrowableNameOf<Contract>]: null extends DataOf<Contract, Name> ? Name : never;
}[ThrowableNameOf<Contract>];

/** The names of the errors that hold others. */
export type HolderNameOf<Contract extends AnyContract> = {
  [Name in NameOf<Contract>]: Contract['catalog'][Name] extends { readonly holdsErrors: true } ? Name : never;
}[NameOf<Contract>];

/** The names of the errors that others can hold, if any can: a server may send them, and they hold none. */
export type HoldableNameOf<Contract extends AnyContract> = Exclude<ThrowableNameOf<Contract>, HolderNameOf<Contract>>;

type ResponsesOf<Contract extends AnyContract> = NonNullable<Contract['~types']>['responses'];

/**
 * The type of the property of a name; anything if the contract was written by hand, without types. It asks for one
 * property and not for `keyof`, which the compiler makes anew for each of thousands of names.
 */
type AtName<Of, Name extends string> = [Of] extends [never]
  ? Untyped
  : Name extends unknown
    ? [Of] extends [{ readonly [Only in Name]: infer Value }]
      ? Value
      : Untyped
    : never;

/** The type of a property; anything if the contract was written by hand, without types. */
type Lookup<Of, Key> = [Of] extends [never] ? Untyped : Key extends keyof Of ? Of[Key] : Untyped;

// biome-ignore lint/suspicious/noExplicitAny: a contract without types allows everything.
type Untyped = any;
