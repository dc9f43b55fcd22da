import { type RequestFailure, requestFailureOfStatus } from '../../resolve/request-failure.js';
import { statusOfSignal } from './control-flow.js';
import { isResponse } from './is-response.js';
import { requestFailureOfBody } from './watch-body.js';

/**
 * Returns what a Fetch handler says by what it throws: a body that cannot be read, a `Response`, a signal of Next.js.
 */
export function requestFailureOfFetch(thrown: unknown, request: Request): RequestFailure | undefined {
  if (isResponse(thrown)) {
    const failure = requestFailureOfStatus(thrown.status);
    return failure && { ...failure, headers: Object.fromEntries(thrown.headers) };
  }
  const status = statusOfSignal(thrown);
  return status === undefined ? requestFailureOfBody(thrown, request) : requestFailureOfStatus(status);
}
