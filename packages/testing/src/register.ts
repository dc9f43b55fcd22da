import type { AnyContract } from '@error-contracts/runtime/contract';

/**
 * Names the contract of your tests, once for all of them:
 *
 * `declare module '@error-contracts/testing' { interface Register { contract: typeof contract } }`
 */
// biome-ignore lint/suspicious/noEmptyInterface: declarations of users are merged into it.
export interface Register {}

/** The contract that {@link Register} names; any contract if it names none. */
export type RegisteredContract = Register extends { readonly contract: infer Contract extends AnyContract }
  ? Contract
  : AnyContract;
