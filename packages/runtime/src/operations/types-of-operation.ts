import type { AnyContract, NameOf } from '../contract/index.js';
import type { Operation } from './operation.js';

/** The contract of an operation. */
export type ContractOf<Of extends Operation> = NonNullable<Of['~contract']>;

/** The names of the errors that an operation declares: the present ones. */
export type DeclaredNameOf<Of> = Of extends { readonly errors: infer Errors } ? keyof Errors & string : never;

/**
 * The names of the errors with which an operation answers: instead of a hidden error (`sameAnswerAs`) the one that is
 * answered in its place.
 */
export type AnsweredNameOf<Contract extends AnyContract, Of> = Answered<
  Contract,
  DeclaredNameOf<Of> & keyof Contract['catalog']
> &
  NameOf<Contract>;

type Answered<Contract extends AnyContract, Name extends keyof Contract['catalog']> = Name extends unknown
  ? Contract['catalog'][Name] extends { readonly sameAnswerAs: infer Other extends string }
    ? Other
    : Contract['catalog'][Name] extends { readonly audience: 'internal'; readonly data: 'required' }
      ? Contract['fallback']
      : Name
  : never;

/** All names of errors, present and former, by the present name. */
export type NamesByPresentName<Contract extends AnyContract> = {
  readonly [Name in NameOf<Contract> as PresentNameIn<Contract['catalog'], Name>]: Name;
};

/** The present names of the errors with these names. Cheap, because there may be thousands. */
export type PresentNameIn<Catalog, Name> = Name extends keyof Catalog
  ? Catalog[Name] extends { readonly name: infer Present extends string }
    ? Present
    : never
  : never;
