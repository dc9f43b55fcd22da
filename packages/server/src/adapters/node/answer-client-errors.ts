import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AdapterOptions } from '../adapter-options.js';
import { clientErrorHandler } from './client-error-handler.js';
import { lacksUrl } from './lacks-url.js';
import { lacksValidHost } from './lacks-valid-host.js';
import { recordBody } from './record-body.js';
import { sendError } from './send-error.js';

/** The options of {@link answerClientErrors}. */
export interface ClientErrorOptions extends AdapterOptions {
  /** True if the server gives its requests to a Fetch handler. A request of which no URL can be made is answered too. */
  readonly forFetch?: boolean | undefined;
}

/** A server of `node:http` or `node:https`. */
type AnyServer = Pick<Server, 'on' | 'emit'>;

/**
 * Returns the server. From now on it answers requests in the contract's envelope that no handler gets: requests that
 * cannot be read, that have no valid host, whose headers are too large or that do not arrive in time, and an unknown
 * `Expect`.
 */
export function answerClientErrors<Of extends AnyServer>(server: Of, { errors, forFetch }: ClientErrorOptions): Of {
  server.on('clientError', clientErrorHandler(errors));
  // Without a listener Node answers an unknown `Expect` with an empty response.
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    refuse(request, response);
  });
  // Node would answer a request without a host with an empty response. It is the option of `createServer`.
  if ('requireHostHeader' in server) server.requireHostHeader = false;
  // No listener may get such a request, whether it is added before this or later.
  const emit = server.emit.bind(server) as (event: string | symbol, ...given: unknown[]) => boolean;
  server.emit = (event: string | symbol, ...given: unknown[]): boolean => {
    const [request, response] = given as [IncomingMessage, ServerResponse];
    if (!WITH_REQUEST.has(event)) return emit(event, ...given);
    if (!(lacksValidHost(request) || (forFetch && lacksUrl(request)))) {
      recordBody(request);
      return emit(event, ...given);
    }
    refuse(request, response);
    return true;
  };
  return server;

  function refuse(request: IncomingMessage, response: ServerResponse): void {
    // Fastify's plugin may have answered it.
    if (response.writableEnded) return;
    // The next request of such a client may be the body of this one.
    response.shouldKeepAlive = false;
    sendError(errors, undefined, { kind: 'badRequest' }, request, response);
  }
}

const WITH_REQUEST: ReadonlySet<string | symbol> = new Set(['request', 'checkContinue', 'checkExpectation']);
