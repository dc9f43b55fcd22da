import type { AnyContract } from '@error-contracts/runtime/contract';
import { type HttpHandler, HttpResponse, http, type Path, passthrough } from 'msw';
import type { Faults } from '../create-faults.js';
import type { AnswerFault } from '../fault.js';
import type { FaultSpec } from '../fault-spec.js';
import { responseOf } from '../response-of.js';
import { sequenceOf } from '../sequence-of.js';
import { wait } from '../wait.js';

/**
 * Returns a handler of Mock Service Worker that answers requests of any method to a path with a fault: each request with
 * the next one of a list, and then with its last for ever. `aborted` is a network failure there, and `none` lets the
 * request through.
 */
export function faultyHandler<Contract extends AnyContract>(
  faults: Faults<Contract>,
  path: Path,
  specs: FaultSpec<Contract> | readonly FaultSpec<Contract>[],
): HttpHandler {
  const next = sequenceOf(faults, specs);
  return http.all(path, async ({ request }) => {
    const { url, headers, signal } = request;
    const fault = next({ url, acceptLanguage: headers.get('accept-language') ?? undefined });
    if (fault.kind === 'none') return passthrough();
    try {
      if (fault.kind === 'silence') await wait(Number.POSITIVE_INFINITY, signal);
      if (fault.kind !== 'answer') return HttpResponse.error();
      await wait(fault.delay, signal);
    } catch {
      // The client has given up: nobody reads this any more.
      return HttpResponse.error();
    }
    return responseOf(fault.ending === 'whole' ? fault : withLength(fault), signal, request.method);
  });
}

/** Announces more than comes: without a length, the end of a broken connection would be the end of the body. */
function withLength(fault: AnswerFault): AnswerFault {
  return { ...fault, headers: { ...fault.headers, 'content-length': '1000000000000' } };
}
