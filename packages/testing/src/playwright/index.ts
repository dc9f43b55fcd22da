import type { AnyContract } from '@error-contracts/runtime/contract';
import { expect, test } from '@playwright/test';
import type { ExpectedData, ExpectedError } from '../expected/expected-error.js';
import { contractMatchers, type MatcherContext } from '../matchers/contract-matchers.js';
import type { ContractTestingOptions } from '../options.js';

// From the root, so that TypeScript 7 finds the module whose `Register` users extend: it looks only at imported files.
export type { Register } from '../index.js';

/**
 * Adds `toSatisfyErrorContract` and `toBeContractError` to the `expect` of Playwright. Call it in the configuration, or
 * in a file that every test imports.
 */
export function extendExpect(options: ContractTestingOptions<AnyContract>): void {
  const matchers = contractMatchers(options);
  const named = (context: MatcherContext): MatcherContext => ({ ...context, currentTestName: nameOfTest() });
  expect.extend({
    toSatisfyErrorContract(response: unknown, error?: unknown, data?: unknown) {
      return matchers.toSatisfyErrorContract.call(named(this as MatcherContext), response, error, data);
    },
    toBeContractError(thrown: unknown, error?: unknown, data?: unknown) {
      return matchers.toBeContractError.call(named(this as MatcherContext), thrown, error, data);
    },
  });
}

function nameOfTest(): string | undefined {
  try {
    return test.info().titlePath.slice(1).join(' › ');
  } catch {
    // Outside of a test.
    return undefined;
  }
}

declare global {
  namespace PlaywrightTest {
    interface Matchers<R, T = unknown> {
      /** Passes if a response is the error with this name or code, or any error, as the contract says. Await it. */
      toSatisfyErrorContract<const Expected extends ExpectedError>(
        error?: Expected,
        data?: ExpectedData<Expected>,
      ): Promise<void>;
      /** Passes if a value is that error. Of a function it takes what is thrown, of a promise the reason. Await it. */
      toBeContractError<const Expected extends ExpectedError>(
        error?: Expected,
        data?: ExpectedData<Expected>,
      ): Promise<void>;
    }
  }
}
