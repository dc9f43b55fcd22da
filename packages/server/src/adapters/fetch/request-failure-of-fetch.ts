import { type Fault, faultOfStatus } from '../../resolve/request-failure.js';
import { statusOfSignal } from './control-flow.js';
import { isResponse } from './is-response.js';
import { bodyFaultOf } from './watch-body.js';

/** What a handler of Fetch says by what it throws: a body that cannot be read, a `Response`, a signal of Next.js. */
export function faultOfFetch(thrown: unknown): Fault | undefined {
  if (isResponse(thrown)) {
    const fault = faultOfStatus(thrown.status);
    return fault && { ...fault, headers: Object.fromEntries(thrown.headers) };
  }
  const status = statusOfSignal(thrown);
  return status === undefined ? bodyFaultOf(thrown) : faultOfStatus(status);
}
