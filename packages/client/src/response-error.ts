import { isReceivedError } from './read/is-received-error.js';
import type { ReceivedError } from './received-error.js';

/** The brand of every error of a catalogue, of `@error-contracts/server` too. */
export const BRAND: unique symbol = Symbol.for('@error-contracts/error') as never;

/** Which error of which catalogue it is. */
export interface Brand {
  readonly catalog: string;
  readonly name: string;
}

/**
 * An exception for clients that throw. `reader.glance` and `reader.read` give back what was received. One of the
 * contract has the brand of the server's errors: a backend that passes it on knows it by `errors.is`.
 */
export interface ResponseError extends Error {
  readonly received: ReceivedError;
}

/** An exception with what was received; its text is for logs and has nothing of the server's text or data. */
export function responseError(received: ReceivedError, catalog: string): ResponseError {
  const error = new Error(describe(received), 'cause' in received ? { cause: received.cause } : undefined);
  if (!received.known) return Object.assign(error, { name: 'ResponseError', received });
  const { name, code, status, data } = received;
  Object.defineProperty(error, BRAND, { value: { catalog, name } satisfies Brand });
  return Object.assign(error, { name, code, status, data, received });
}

/** What was received, where the value is that, or an exception with it. */
export function receivedIn(value: unknown): ReceivedError | undefined {
  if (isReceivedError(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { received } = value as { readonly received?: unknown };
  return isReceivedError(received) ? received : undefined;
}

function describe({ name, code, kind, status }: ReceivedError): string {
  const what = code === null ? kind : `${name ?? kind} (${code})`;
  return status === null ? what : `${what}, HTTP ${status}`;
}
