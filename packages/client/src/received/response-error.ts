import { BRAND, type Brand } from '@error-contracts/runtime/brand';
import { plainText } from '../message/plain-text.js';
import { isReceivedError } from './is-received-error.js';
import type { ReceivedError } from './received-error.js';

/**
 * An exception for clients that throw. `reader.readSync` and `reader.read` return what was received. An error of the
 * contract has the brand of the server's errors: a backend that receives it and throws it again knows it by
 * `errors.is`.
 */
export interface ResponseError extends Error {
  readonly received: ReceivedError;
}

/** A catalogue has no longer one. */
const LONGEST_CODE = 200;

/**
 * Returns an exception with what was received. Its message is for logs and has nothing of the server's text or data.
 */
export function responseError(received: ReceivedError, catalog: string): ResponseError {
  const error = new Error(describe(received), 'cause' in received ? { cause: received.cause } : undefined);
  if (!received.known) return Object.assign(error, { name: 'ResponseError', received });
  const { name, code, status, data } = received;
  Object.defineProperty(error, BRAND, { value: { catalog, name } satisfies Brand });
  return Object.assign(error, { name, code, status, data, received });
}

/** Returns what was received if the value is that or an exception with it; undefined for any other value. */
export function receivedIn(value: unknown): ReceivedError | undefined {
  if (isReceivedError(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { received } = value as { readonly received?: unknown };
  return isReceivedError(received) ? received : undefined;
}

function describe({ name, code, kind, status }: ReceivedError): string {
  // A server may send any text as a code, and the message must stay one line of a log.
  const shown = plainText(`${code}`).slice(0, LONGEST_CODE).replace(/\s/g, ' ');
  const what = code === null ? kind : `${name ?? kind} (${shown})`;
  return status === null ? what : `${what}, HTTP ${status}`;
}
