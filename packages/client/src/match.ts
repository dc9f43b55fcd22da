import type { AnyContract, NameOf } from '@error-contracts/runtime/contract';
import type { Failure, KnownErrorByName, ReceivedError, UnknownError } from './received/received-error.js';

/** The cases of an error: its name, its former names, or its kind if it is no error of the contract. */
export type CaseOf<Contract extends AnyContract, Error extends ReceivedError<Contract>> =
  | NameWith<Contract, Error['name']>
  | Extract<Exclude<Error['kind'], 'error' | 'challenge'>, string>;

/** One function for each case. `_` is for the cases that have none. */
export type Cases<Contract extends AnyContract, Error extends ReceivedError<Contract>> = {
  readonly [Case in CaseOf<Contract, Error>]?: (error: ErrorOfCase<Contract, Case>) => unknown;
} & { readonly _?: (error: Error) => unknown };

/** What `match` requires of the cases: none that cannot come, and every case if `_` is missing. */
export type Checked<Contract extends AnyContract, Case extends PropertyKey, Given> = {
  readonly [Wrong in Exclude<keyof Given, Case | '_'>]: `There is no case ${Wrong & string}.`;
} & ('_' extends keyof Given
  ? unknown
  : {
      readonly [Missing in MissingCase<Contract, Case, keyof Given>]: (
        error: ErrorOfCase<Contract, Missing>,
      ) => unknown;
    });

/** What the functions of the cases return. */
export type Matched<Given> = {
  [Case in keyof Given]: Given[Case] extends (error: never) => infer Result ? Result : never;
}[keyof Given];

/** The error that the function of a case gets. */
export type ErrorOfCase<Contract extends AnyContract, Case extends PropertyKey> =
  ErrorByCase<Contract> extends { readonly [Only in Case]: infer Error } ? Error : never;

type ErrorByCase<Contract extends AnyContract> = KnownErrorByName<Contract> & {
  readonly [Kind in 'unknown' | Failure['kind']]: Extract<UnknownError<Contract> | Failure, { readonly kind: Kind }>;
};

/** The names and former names of the errors with these names. */
export type NameWith<Contract extends AnyContract, Present> = {
  [Name in NameOf<Contract>]: PresentName<Contract, Name> extends Present ? Name : never;
}[NameOf<Contract>];

/** The cases without a function, each by its present name. */
type MissingCase<Contract extends AnyContract, Case extends PropertyKey, Given extends PropertyKey> = Exclude<
  PresentCase<Contract, Case>,
  PresentCase<Contract, Given>
>;

type PresentCase<Contract extends AnyContract, Case extends PropertyKey> = Case extends unknown
  ? Contract['catalog'] extends { readonly [Only in Case]: { readonly name: infer Present extends string } }
    ? Present
    : Case
  : never;

/** The same as `PresentNameOf` for a tenth of its cost, because there may be thousands of names. */
type PresentName<
  Contract extends AnyContract,
  Name extends keyof Contract['catalog'],
> = Contract['catalog'][Name] extends { readonly name: infer Present extends string } ? Present : never;
