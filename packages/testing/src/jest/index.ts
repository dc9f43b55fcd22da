import type { AnyContract } from '@error-contracts/runtime/contract';
import type {} from 'expect';
import type { ExpectedData, ExpectedError } from '../expected/expected-error.js';
import { contractMatchers } from '../matchers/contract-matchers.js';
import type { ContractTestingOptions } from '../options.js';

// From the root, so that TypeScript 7 finds the module whose `Register` users extend: it looks only at imported files.
export type { Register } from '../index.js';

/** The part of an `expect` that the kit needs. */
export interface ExtendableExpect {
  extend(matchers: { readonly [name: string]: never }): void;
}

/**
 * Adds `toSatisfyErrorContract` and `toBeContractError` to the `expect` of Jest. Call it in a file of
 * `setupFilesAfterEnv`. Pass the `expect` of `@jest/globals` or of the package `expect` if there is no global one.
 */
export function extendExpect(options: ContractTestingOptions<AnyContract>, expect?: ExtendableExpect): void {
  const used = expect ?? (globalThis as { readonly expect?: ExtendableExpect }).expect;
  if (typeof used?.extend !== 'function') {
    throw new TypeError(
      'There is no global expect: pass the one of @jest/globals, or list the file in setupFilesAfterEnv.',
    );
  }
  used.extend({ ...contractMatchers(options) } as never);
}

/** What both matchers are as methods of an assertion. */
interface Methods {
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
interface Asymmetric {
  /** Matches a response whose body needs no waiting. */
  // biome-ignore lint/suspicious/noExplicitAny: a matcher fits every type, as all of Jest do.
  toSatisfyErrorContract<const Expected extends ExpectedError>(error?: Expected, data?: ExpectedData<Expected>): any;
  /** Matches an error. */
  // biome-ignore lint/suspicious/noExplicitAny: a matcher fits every type, as all of Jest do.
  toBeContractError<const Expected extends ExpectedError>(error?: Expected, data?: ExpectedData<Expected>): any;
}

/** The package `expect`, and `@jest/globals` with it. */
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends Methods {}
  interface AsymmetricMatchers extends Asymmetric {}
}

/** The globals of `@types/jest`. */
declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: the type parameters of @types/jest.
    interface Matchers<R, T = {}> extends Methods {}
    interface Expect extends Asymmetric {}
    interface InverseAsymmetricMatchers extends Asymmetric {}
  }
}
