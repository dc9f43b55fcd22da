import type { AnyContract, NameOf, PresentNameOf } from '@error-contracts/runtime/contract';
import type { KnownError, ReceivedError } from './received-error.js';

/** What an error is handled by: its name, a former name of it, or its kind where it is none of the contract. */
export type CaseOf<Contract extends AnyContract, Error extends ReceivedError<Contract>> =
  | NamesOf<Contract, Error & { readonly known: true }>
  | Exclude<Error, { readonly known: true }>['kind'];

/** One function for each case; `_` is for all that have none. */
export type Cases<Contract extends AnyContract, Error extends ReceivedError<Contract>> = {
  readonly [Case in CaseOf<Contract, Error>]?: (error: ErrorOfCase<Contract, Error, Case>) => unknown;
} & { readonly _?: (error: Error) => unknown };

/** What `match` wants besides: every case, unless `_` is there, and none that cannot come. */
export type Checked<Contract extends AnyContract, Error extends ReceivedError<Contract>, Given> = {
  readonly [Case in Exclude<keyof Given, CaseOf<Contract, Error> | '_'>]: `There is no case ${Case & string}.`;
} & ('_' extends keyof Given
  ? unknown
  : {
      readonly [Case in MissingCase<Contract, Error, keyof Given>]: (
        error: ErrorOfCase<Contract, Error, Case>,
      ) => unknown;
    });

/** What the functions return. */
export type Matched<Given> = {
  [Case in keyof Given]: Given[Case] extends (error: never) => infer Result ? Result : never;
}[keyof Given];

type ErrorOfCase<Contract extends AnyContract, Error, Case> =
  Case extends NameOf<Contract> ? KnownError<Contract, Case> : Extract<Error, { readonly kind: Case }>;

/** The names under which an error can be handled, its former ones too. */
type NamesOf<Contract extends AnyContract, Error extends { readonly name: string | null }> = {
  [Name in NameOf<Contract>]: PresentNameOf<Contract, Name> extends Error['name'] ? Name : never;
}[NameOf<Contract>];

/** The cases that no function is given for, each by its present name. */
type MissingCase<Contract extends AnyContract, Error extends ReceivedError<Contract>, Given> = Exclude<
  PresentCase<Contract, CaseOf<Contract, Error>>,
  PresentCase<Contract, Given>
>;

type PresentCase<Contract extends AnyContract, Case> =
  Case extends NameOf<Contract> ? PresentNameOf<Contract, Case> : Case;
