import type { AnyContract } from '@error-contracts/runtime/contract';
import { expect } from 'vitest';
import type { ExpectedData, ExpectedError } from '../expected/expected-error.js';
import { contractMatchers } from '../matchers/contract-matchers.js';
import type { ContractTestingOptions } from '../options.js';

// From the root, so that TypeScript 7 finds the module whose `Register` users extend: it looks only at imported files.
export type { Register } from '../index.js';

/** Adds `toSatisfyErrorContract` and `toBeContractError` to the `expect` of Vitest. Call it in a set-up file. */
export function extendExpect(options: ContractTestingOptions<AnyContract>): void {
  expect.extend({ ...contractMatchers(options) });
}

declare global {
  // Vitest 4 and 5 give their `Matchers` different type parameters, so that one declaration cannot extend both. Their
  // assertions have all that those of Chai have.
  namespace Chai {
    interface Assertion {
      /** Passes if a response is the error with this name or code, or any error, as the contract says. Await it. */
      toSatisfyErrorContract<const Expected extends ExpectedError>(
        error?: Expected,
        data?: ExpectedData<Expected>,
      ): void | Promise<void>;
      /** Passes if a value is that error. Of a function it takes what is thrown, of a promise the reason: await it. */
      toBeContractError<const Expected extends ExpectedError>(
        error?: Expected,
        data?: ExpectedData<Expected>,
      ): void | Promise<void>;
    }
  }
}

declare module 'vitest' {
  interface AsymmetricMatchersContaining {
    /** Matches a response whose body needs no waiting. */
    // biome-ignore lint/suspicious/noExplicitAny: a matcher fits every type, as all of Vitest do.
    toSatisfyErrorContract<const Expected extends ExpectedError>(error?: Expected, data?: ExpectedData<Expected>): any;
    /** Matches an error. */
    // biome-ignore lint/suspicious/noExplicitAny: a matcher fits every type, as all of Vitest do.
    toBeContractError<const Expected extends ExpectedError>(error?: Expected, data?: ExpectedData<Expected>): any;
  }
}
