import type { AnyContract, DatalessNameOf } from '@error-contracts/runtime/contract';
import type { ContractError } from '../errors/contract-error.js';
import type { ErrorFactories } from '../errors/error-factories.js';
import type { ErrorFunctions } from '../errors/error-functions.js';
import type { RequestFailure } from './request-failure.js';

/** Says which error a foreign error becomes. */
export interface Mapping<Contract extends AnyContract> {
  /** Returns whether this mapping is for what was thrown, which may be anything: null, for example. */
  readonly when: (thrown: unknown) => boolean;
  /** The name of an error without required data, or a function that makes an error. */
  readonly to: DatalessNameOf<Contract> | ((thrown: unknown, errors: MappingErrors<Contract>) => ContractError);
}

/** The name of an error without required data, or a function that makes an error. */
export type RequestFailureTarget<Contract extends AnyContract> =
  | DatalessNameOf<Contract>
  | ((failure: RequestFailure, thrown: unknown, errors: MappingErrors<Contract>) => ContractError);

/** What the functions of mappings make errors with. */
export type MappingErrors<Contract extends AnyContract> = ErrorFactories<Contract> & ErrorFunctions<Contract>;
