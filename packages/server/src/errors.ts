import type { AnyContract, NameOf } from '@error-contracts/runtime/contract';
import type { ErrorAnswer } from './answer/error-answer.js';
import type { RequestFacts } from './answer/request-facts.js';
import type { ContractErrorOf, ErrorMakers } from './errors/error-factories.js';

/** The errors of a contract: a function for each, and what a server does with them. */
export type Errors<Contract extends AnyContract> = ErrorMakers<Contract> & ErrorFunctions<Contract>;

/** What turns anything thrown into a response; adapters need no more. */
export interface Responder {
  /**
   * The response to anything thrown, in the reader's language, and the entry in the log. Never throws.
   *
   * What is neither an error of the catalogue nor known to a rule becomes the general error; its text is only logged.
   */
  respond(thrown: unknown, request?: RequestFacts): ErrorAnswer;
}

/** What a server does with errors. */
export interface ErrorFunctions<Contract extends AnyContract> extends Responder {
  /** True for an error of this catalogue, or one of these names; without `instanceof`, whatever copy made it. */
  is<Name extends NameOf<Contract> = NameOf<Contract>>(
    thrown: unknown,
    ...names: readonly Name[]
  ): thrown is ContractErrorOf<Contract, Name>;
  /** The error of the catalogue for anything thrown: itself, by a rule, or the general error with it as `cause`. */
  from(thrown: unknown): ContractErrorOf<Contract, NameOf<Contract>>;
  /** The error that `toJSON` made this JSON of, with a new stack; undefined where it is none of this catalogue. */
  revive(json: unknown): ContractErrorOf<Contract, NameOf<Contract>> | undefined;
}
