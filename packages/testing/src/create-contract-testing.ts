import type { AnyContract } from '@error-contracts/runtime/contract';
import type { ContractTestingOptions } from './options.js';
import { readResponse } from './response/read-response.js';
import type { SeenResponse } from './response/seen-response.js';

/** The test kit of one contract. */
export interface ContractTesting<Contract extends AnyContract = AnyContract> {
  readonly contract: Contract;
  readonly options: ContractTestingOptions<Contract>;
  /** Resolves to what a response of any library says. Never rejects. */
  readonly read: (response: unknown) => Promise<SeenResponse>;
}

/** Returns the test kit of a contract. A second catalogue in the same tests needs one of its own. */
export function createContractTesting<const Contract extends AnyContract>(
  options: ContractTestingOptions<Contract>,
): ContractTesting<Contract> {
  return { contract: options.contract, options, read: (response) => readResponse(response, options) };
}
