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
  /** Answers in the situations in which a connection breaks or never ends, which a route cannot do itself. */
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
    const fault = next({ url: request.url(), acceptLanguage: request.headers()['accept-language'] });
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
        return await answer(route, fault);
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

  function requireWhole(spec: FaultSpec<Contract>): void {
    const fault = faults.prepare(spec)({ url: '' });
    if (fault.kind !== 'answer' || fault.ending === 'whole') return;
    throw new TypeError(`${fault.ending} needs the option "server": await startFaultServer(faults).`);
  }
}
