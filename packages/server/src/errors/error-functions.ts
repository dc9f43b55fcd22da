import type { AnyContract, NameOf, Place } from '@error-contracts/runtime/contract';
import type { ContractErrorOf } from './contract-error-of.js';

/** What a server does with an error that it caught. */
export interface ErrorFunctions<Contract extends AnyContract> {
  /**
   * Returns true for an error of this catalogue with one of these names; without names, for any error of it. It does
   * not use `instanceof`, so it does not matter which copy of the package made the error.
   */
  is<Name extends NameOf<Contract> = NameOf<Contract>>(
    thrown: unknown,
    ...names: readonly Name[]
  ): thrown is ContractErrorOf<Contract, Name>;
  /**
   * Returns the error of the catalogue for anything thrown: the error itself, the error that a mapping makes of it, or
   * the fallback error with it as `cause`.
   */
  from(thrown: unknown): ContractErrorOf<Contract, NameOf<Contract>>;
  /**
   * Returns an error that carries several, for an envelope with a list: throw it. The first is the error that clients
   * handle, with its HTTP status and headers.
   *
   * @throws TypeError if the envelope has no list, if there are no errors, or if one is not of this catalogue.
   */
  all: Contract['envelope'] extends { readonly list: Place }
    ? <Error extends ContractErrorOf<Contract, NameOf<Contract>>>(errors: readonly Error[]) => SeveralErrors<Error>
    : (errors: NoListInTheEnvelope) => never;
  /**
   * Returns the error that `toJSON` made this JSON of, with a new stack; undefined if it is no error of this
   * catalogue.
   */
  revive(json: unknown): ContractErrorOf<Contract, NameOf<Contract>> | undefined;
}

/** An error with several errors. It is the first of them, as clients see it. */
export type SeveralErrors<Error> = Error & { readonly errors: readonly Error[] };

/** Nothing is one, so that the compiler says why `all` cannot be called. */
interface NoListInTheEnvelope {
  readonly list: never;
}
