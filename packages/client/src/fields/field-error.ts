import type { AnyContract, HolderNameOf, NameOf } from '@error-contracts/runtime/contract';
import type { ShownMessage } from '../message/render-message.js';
import type { KnownError, UnknownError } from '../received/received-error.js';

/** An error that is about a field of the request. */
export interface FieldError<Contract extends AnyContract = AnyContract> {
  /** A JSON Pointer (RFC 6901) to the field: `/items/0/name`. Null if the error belongs to no field. */
  readonly field: string | null;
  /** The names and indexes that lead to the field; empty if the error belongs to none. */
  readonly path: readonly string[];
  /** What the error is: `error.name`, `error.data`. A newer server may send one that is not known. */
  readonly error: KnownError<Contract, Exclude<NameOf<Contract>, HolderNameOf<Contract>>> | UnknownError<Contract>;
  /** The text to show at the field, with its language and direction. */
  readonly message: ShownMessage;
}

/** What a form shows of an error of a field, whatever the contract. */
export interface AnyFieldError {
  readonly path: readonly string[];
  readonly error: { readonly name: string | null; readonly code: number | string };
  readonly message: ShownMessage;
}
