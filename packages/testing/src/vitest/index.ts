import type { AnyContract } from '@error-contracts/runtime/contract';
import { expect } from 'vitest';
import { contractMatchers } from '../matchers/contract-matchers.js';
import type { AsymmetricMethods, MatcherMethods } from '../matchers/matcher-methods.js';
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
    interface Assertion extends MatcherMethods {}
  }
}

declare module 'vitest' {
  interface AsymmetricMatchersContaining extends AsymmetricMethods {}
}
