import type { ExpectedData, ExpectedError } from '../expected/expected-error.js';

/** What both matchers are as methods of an assertion. */
export interface MatcherMethods {
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

/** What both matchers are inside of others, such as `toEqual`. */
export interface AsymmetricMethods {
  /** Matches a response whose body needs no waiting. */
  // biome-ignore lint/suspicious/noExplicitAny: a matcher fits every type, as those of the runners do.
  toSatisfyErrorContract<const Expected extends ExpectedError>(error?: Expected, data?: ExpectedData<Expected>): any;
  /** Matches an error. */
  // biome-ignore lint/suspicious/noExplicitAny: a matcher fits every type, as those of the runners do.
  toBeContractError<const Expected extends ExpectedError>(error?: Expected, data?: ExpectedData<Expected>): any;
}
