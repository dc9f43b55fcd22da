import type { RequestFailure } from '../../resolve/request-failure.js';
import { requestFailureOfHttpError } from '../../resolve/request-failure-of-http-error.js';

/**
 * Returns what `ctx.throw`, middleware or a parser of bodies says about the request; undefined if the error is about
 * something else.
 */
export function requestFailureOfKoaError(thrown: unknown): RequestFailure | undefined {
  // `co-body`, which every parser of bodies for Koa uses. The error has the text that is no JSON.
  if (thrown instanceof SyntaxError && 'body' in thrown && 'status' in thrown && thrown.status === 400) {
    return { kind: 'malformedBody' };
  }
  return requestFailureOfHttpError(thrown);
}
