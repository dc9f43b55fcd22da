import type { AnyContract } from '@error-contracts/runtime/contract';
import { type HttpHandler, HttpResponse, http, type Path, passthrough } from 'msw';
import type { Faults } from '../create-faults.js';
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
    if (fault.kind === 'silence') await wait(Number.POSITIVE_INFINITY, signal);
    if (fault.kind !== 'answer') return HttpResponse.error();
    await wait(fault.delay, signal);
    return responseOf(fault, signal);
  });
}
