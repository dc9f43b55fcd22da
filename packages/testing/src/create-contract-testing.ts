import type { AnyContract } from '@error-contracts/runtime/contract';
import { type ContractAssertions, contractAssertions } from './assertions/contract-assertions.js';
import type { Difference } from './differences/difference.js';
import { responseDifferences } from './differences/response-differences.js';
import { expectation } from './expected/expectation.js';
import type { ExpectedData, ExpectedError } from './expected/expected-error.js';
import { createKit } from './kit.js';
import { type ContractMatchers, contractMatchers } from './matchers/contract-matchers.js';
import type { ContractTestingOptions } from './options.js';
import { readResponse } from './response/read-response.js';
import type { SeenResponse } from './response/seen-response.js';

/** The test kit of one contract: assertions for any runner, and what they are made of. */
export interface ContractTesting<Contract extends AnyContract = AnyContract> extends ContractAssertions<Contract> {
  readonly contract: Contract;
  readonly options: ContractTestingOptions<Contract>;
  /** The matchers for `expect.extend`. Their names may be changed, for a second catalogue in the same tests. */
  readonly matchers: ContractMatchers;
  /** Resolves to what a response of any library says. Never rejects. */
  readonly read: (response: unknown) => Promise<SeenResponse>;
  /** Resolves to all in which a response differs from the error with this name or code, or from any error. */
  readonly differences: <const Expected extends ExpectedError<Contract>>(
    response: unknown,
    error?: Expected,
    data?: ExpectedData<Expected, Contract>,
  ) => Promise<readonly Difference[]>;
}

/** Returns the test kit of a contract. A second catalogue in the same tests needs one of its own. */
export function createContractTesting<const Contract extends AnyContract>(
  options: ContractTestingOptions<Contract>,
): ContractTesting<Contract> {
  const kit = createKit(options);
  const read = (response: unknown): Promise<SeenResponse> => readResponse(response, options);
  return {
    contract: options.contract,
    options,
    matchers: contractMatchers(options),
    read,
    differences: async (response, error, data) => {
      const expected = expectation(kit.errors, error, data);
      return responseDifferences(await read(response), expected, kit).differences;
    },
    ...contractAssertions<Contract>(kit),
  };
}
