import type { AnyContract, HolderNameOf, Place } from '@error-contracts/runtime/contract';

/** The options of an error, after its data. */
export interface ThrowOptions {
  /** What caused the error. It is logged and never sent. */
  readonly cause?: unknown;
  /** When a retry can succeed: seconds from now, or a date. Becomes the header `Retry-After`. */
  readonly retryAfter?: number | Date | undefined;
  /** Further headers of the response, such as `WWW-Authenticate`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** A JSON Pointer to the wrong part of the request, if the envelope or an error that holds this one has a place for it. */
  readonly field?: string | undefined;
  /** Never set. An `Error` has it, so the compiler refuses an error here: give it as `cause`. */
  readonly message?: never;
}

/** The options of the errors of a contract: `field` only if its envelope has a place for it, or an error holds others. */
export type ThrowOptionsOf<Contract extends AnyContract> = Contract['envelope'] extends { readonly field: Place }
  ? ThrowOptions
  : [HolderNameOf<Contract>] extends [never]
    ? ThrowOptionsWithoutField
    : ThrowOptions;

interface ThrowOptionsWithoutField extends Omit<ThrowOptions, 'field'> {
  /** Never set: the envelope has no place for it. */
  readonly field?: never;
}
