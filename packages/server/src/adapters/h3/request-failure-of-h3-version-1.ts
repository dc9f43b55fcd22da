import { type RequestFailure, requestFailureOfStatus } from '../../resolve/request-failure.js';

/** Returns what an `H3Error` of h3 1 says about the request; undefined for any other error. */
export function requestFailureOfH3Version1(thrown: unknown): RequestFailure | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { statusCode, statusMessage, message } = thrown as H3Error;
  // h3 asks so too, because each copy of it has a class of its own.
  const isOfH3 = (thrown.constructor as { readonly __h3_error__?: unknown } | undefined)?.__h3_error__ === true;
  if (!isOfH3 || typeof statusCode !== 'number') return undefined;
  if (statusCode === 400 && message === 'Invalid JSON body') return { kind: 'malformedBody' };
  if (statusCode === 400 && statusMessage === 'Validation Error') return { kind: 'validation' };
  return requestFailureOfStatus(statusCode);
}

interface H3Error {
  readonly statusCode?: unknown;
  readonly statusMessage?: unknown;
  readonly message?: unknown;
}
