import test from 'node:test';
import type { AnyContract } from '@error-contracts/runtime/contract';
import { type ContractTesting, createContractTesting } from '../create-contract-testing.js';
import type { ExpectedData, ExpectedError } from '../expected/expected-error.js';
import type { ContractTestingOptions } from '../options.js';

export { type ContractTesting, createContractTesting } from '../create-contract-testing.js';
// From the root, so that TypeScript 7 finds the module whose `Register` users extend: it looks only at imported files.
export type { Register } from '../index.js';

/**
 * Adds the assertions to `t.assert` and returns the kit, which has the same as functions. `t.assert` takes further
 * assertions since Node 22.14: in an older one only the functions work.
 */
export function registerAssertions<const Contract extends AnyContract>(
  options: ContractTestingOptions<Contract>,
): ContractTesting<Contract> {
  const kit = createContractTesting(options);
  const { assert } = test as { readonly assert?: { register(name: string, assertion: unknown): void } };
  for (const name of NAMES) assert?.register(name.replace('assert', '').replace(/^./, lower), kit[name]);
  return kit;
}

const NAMES = [
  'assertErrorResponse',
  'assertNotErrorResponse',
  'assertContractError',
  'assertNotContractError',
] as const;

function lower(letter: string): string {
  return letter.toLowerCase();
}

/** An assertion of `t.assert`. */
type Assertion = <const Expected extends ExpectedError>(
  value: unknown,
  error?: Expected,
  data?: ExpectedData<Expected>,
) => void | Promise<void>;

declare module 'node:test' {
  interface TestContextAssert {
    /** Throws unless a response is the error with this name or code, or any error, as the contract says. Await it. */
    errorResponse: Assertion;
    /** Throws if a response is that error, or cannot be read. Await it. */
    notErrorResponse: Assertion;
    /** Throws unless a value is that error. Of a function it takes what is thrown, of a promise the reason. */
    contractError: Assertion;
    /** Throws if a value is that error. */
    notContractError: Assertion;
  }
}
