import type { AnyContract } from '@error-contracts/runtime/contract';
import type { Faults } from '../create-faults.js';
import type { AnswerFault } from '../fault.js';
import type { FaultSpec } from '../fault-spec.js';
import { sequenceOf } from '../sequence-of.js';
import type { FaultServer } from '../server/start-fault-server.js';
import { wait } from '../wait.js';

/** What is needed of a route of Playwright. */
export interface PlaywrightRoute {
  request(): { url(): string; headers(): { readonly [name: string]: string } };
  fulfill(answer: { status: number; headers: { [name: string]: string }; body: string | Buffer }): Promise<void>;
  abort(reason?: string): Promise<void>;
  continue(options: { url: string }): Promise<void>;
  fallback(): Promise<void>;
}

/** How a faulty route works. */
export interface FaultyRouteOptions {
  /** Answers if a connection breaks, never ends, or is redirected, which a route cannot do. The page must be local. */
  readonly server?: Pick<FaultServer, 'urlOf'>;
}

/**
 * Returns a handler for `page.route` that answers with a fault: each request with the next one of a list, and then with
 * its last for ever. `none` goes on to the next route. Throws a `TypeError` if a situation needs a server.
 */
export function faultyRoute<Contract extends AnyContract>(
  faults: Faults<Contract>,
  specs: FaultSpec<Contract> | readonly FaultSpec<Contract>[],
  { server }: FaultyRouteOptions = {},
): (route: PlaywrightRoute) => Promise<void> {
  const next = sequenceOf(faults, specs);
  if (server === undefined) for (const spec of [specs].flat() as readonly FaultSpec<Contract>[]) requireWhole(spec);
  return async (route) => {
    const request = route.request();
    const language = request.headers()['accept-language'];
    const fault = next({ url: request.url(), acceptLanguage: language });
    switch (fault.kind) {
      case 'none':
        return await route.fallback();
      case 'failure':
        return await route.abort('connectionrefused');
      case 'abort':
        return await route.abort('aborted');
      case 'silence':
        return;
      case 'answer':
        await wait(fault.delay);
        return await answer(route, fault.headers.location === undefined ? fault : redirected(fault, language));
    }
  };

  async function answer(route: PlaywrightRoute, fault: AnswerFault): Promise<void> {
    const { status, headers, body, ending } = fault;
    if (ending === 'whole') {
      const bytes = typeof body === 'string' ? body : Buffer.from(body);
      return await route.fulfill({ status, headers: { ...headers }, body: bytes });
    }
    if (server === undefined) return await route.abort('failed');
    await route.continue({ url: server.urlOf(fault) });
  }

  /** Playwright routes no request after a redirect, so that the server must answer it. */
  function redirected(fault: AnswerFault, acceptLanguage: string | undefined): AnswerFault {
    const after = next({ url: fault.headers.location ?? '', acceptLanguage });
    return { ...fault, headers: { ...fault.headers, location: server?.urlOf(after) ?? '' } };
  }

  function requireWhole(spec: FaultSpec<Contract>): void {
    const fault = faults.prepare(spec)({ url: '' });
    if (fault.kind !== 'answer' || (fault.ending === 'whole' && fault.headers.location === undefined)) return;
    throw new TypeError(
      `${fault.ending === 'whole' ? 'redirect' : fault.ending} needs the option "server": await startFaultServer(faults).`,
    );
  }
}
