import type { AnyContract } from '@error-contracts/runtime/contract';
import type { Faults } from '../create-faults.js';
import type { FaultSpec } from '../fault-spec.js';
import { responseOf } from '../response-of.js';
import { sequenceOf } from '../sequence-of.js';
import { wait } from '../wait.js';

/** How a faulty fetch works. */
export interface FaultyFetchOptions {
  /** What `none` calls: the global `fetch` by default. */
  readonly fetch?: typeof fetch;
}

/**
 * Returns a `fetch` that answers with a fault: each request with the next one of a list, and then with its last for ever.
 * No request leaves the process, but for `none`.
 */
export function faultyFetch<Contract extends AnyContract>(
  faults: Faults<Contract>,
  specs: FaultSpec<Contract> | readonly FaultSpec<Contract>[],
  options: FaultyFetchOptions = {},
): typeof fetch {
  const next = sequenceOf(faults, specs);

  return answer;

  async function answer(input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
    const request = partsOf(input, init);
    const { signal } = request;
    const fault = next(request);
    if (signal?.aborted) throw signal.reason;
    switch (fault.kind) {
      case 'none':
        return await (options.fetch ?? fetch)(input, init);
      case 'failure':
        throw new TypeError('fetch failed');
      case 'abort':
        throw new DOMException('This operation was aborted', 'AbortError');
      case 'silence':
        await wait(Number.POSITIVE_INFINITY, signal);
    }
    if (fault.kind !== 'answer') throw new TypeError('fetch failed');
    await wait(fault.delay, signal);
    const { location } = fault.headers;
    if (location === undefined || request.redirect === 'manual') return responseOf(fault, signal, request.method);
    if (request.redirect === 'error') throw new TypeError('fetch failed');
    const followed = await answer(location, init);
    return Object.defineProperties(followed, { redirected: { value: true }, url: { value: location } });
  }
}

interface RequestParts {
  readonly url: string;
  readonly method: string;
  readonly acceptLanguage: string | undefined;
  readonly signal: AbortSignal | null | undefined;
  readonly redirect: RequestInit['redirect'] | undefined;
}

function partsOf(input: Parameters<typeof fetch>[0], init: RequestInit | undefined): RequestParts {
  const request = typeof input === 'object' && 'headers' in input ? input : undefined;
  return {
    url: request?.url ?? String(input),
    method: init?.method ?? request?.method ?? 'GET',
    acceptLanguage: new Headers(init?.headers ?? request?.headers).get('accept-language') ?? undefined,
    signal: init?.signal ?? request?.signal,
    redirect: init?.redirect ?? request?.redirect,
  };
}
