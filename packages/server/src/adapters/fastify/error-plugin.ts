import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyPluginCallback, FastifyRequest } from 'fastify';
import type { Responder } from '../../errors.js';
import type { Fault } from '../../resolve/request-failure.js';
import { sendError as sendToNode } from '../node/send-error.js';
import { faultOfFastifyError } from './request-failure-of-fastify-error.js';
import { faultOfLimit } from './request-failure-of-rate-limit.js';
import { sendError } from './send-error.js';

/** What the plugin is given. */
export interface ErrorContractsOptions {
  /** What `createErrors` returned. */
  readonly errors: Responder;
}

/**
 * A Fastify plugin: whatever fails in the server is answered with an error of the catalogue. Register it first, and
 * give `fastifyOptions(errors)` to `Fastify()`, for what goes wrong before any route is found.
 */
export const errorContracts: FastifyPluginCallback<ErrorContractsOptions> = Object.assign(
  (app: FastifyInstance, { errors }: ErrorContractsOptions, done: () => void): void => {
    let closing = false;
    app.setErrorHandler((thrown, request, reply) => {
      const faultOf = (found: unknown): Fault | undefined => faultOfFastifyError(found) ?? faultOfLimit(found, reply);
      sendError(errors, thrown, faultOf, request, reply);
    });
    app.setNotFoundHandler((request, reply) => {
      sendError(errors, undefined, { kind: 'routeNotFound' }, request, reply);
    });
    app.addHook('preClose', (next) => {
      closing = true;
      next();
    });
    app.addHook('onRequest', (request, reply, next) => {
      if (closing) sendError(errors, undefined, { kind: 'unavailable' }, request, reply);
      else if (lacksHost(request)) sendError(errors, undefined, { kind: 'badRequest' }, request, reply);
      else next();
    });
    // Without a listener Node refuses an `Expect` that it does not know with an empty response.
    app.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
      sendToNode(errors, undefined, { kind: 'badRequest' }, request, response);
    });
    done();
  },
  {
    // What fastify-plugin does: the handlers are for the whole server, not for what is registered within.
    [Symbol.for('skip-override')]: true,
    [Symbol.for('fastify.display-name')]: '@error-contracts/server',
    [Symbol.for('plugin-meta')]: { name: '@error-contracts/server', fastify: '5.x' },
  },
);

/** HTTP/1.1 asks for the header. */
function lacksHost({ headers, raw }: FastifyRequest): boolean {
  return headers.host === undefined && raw.httpVersionMajor === 1 && raw.httpVersionMinor === 1;
}
