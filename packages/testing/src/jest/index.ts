import type { AnyContract } from '@error-contracts/runtime/contract';
import type {} from 'expect';
import { contractMatchers } from '../matchers/contract-matchers.js';
import type { AsymmetricMethods, MatcherMethods } from '../matchers/matcher-methods.js';
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

/** The package `expect`, and `@jest/globals` with it. */
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends MatcherMethods {}
  interface AsymmetricMatchers extends AsymmetricMethods {}
}

/** The globals of `@types/jest`. */
declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: the type parameters of @types/jest.
    interface Matchers<R, T = {}> extends MatcherMethods {}
    interface Expect extends AsymmetricMethods {}
    interface InverseAsymmetricMatchers extends AsymmetricMethods {}
  }
}
