import type { AnyContract } from '@error-contracts/runtime/contract';
import type { Responder } from './answer/responder.js';
import type { ErrorFactories } from './errors/error-factories.js';
import type { ErrorFunctions } from './errors/error-functions.js';

/** The errors of a contract: a function that makes each of them, and what a server does with them. */
export type Errors<Contract extends AnyContract> = ErrorFactories<Contract> & ErrorFunctions<Contract> & Responder;
