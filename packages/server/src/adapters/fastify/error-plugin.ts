import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyPluginCallback } from 'fastify';
import type { RequestFailure } from '../../resolve/request-failure.js';
import type { AdapterOptions } from '../adapter-options.js';
import { lacksValidHost } from '../node/lacks-valid-host.js';
import { recordBody } from '../node/record-body.js';
import { sendError as sendToNode } from '../node/send-error.js';
import { answerRoutesWith, isAnsweredInside, isFirstOfPrefix } from './answer-routes-with.js';
import { guardPayload } from './guard-payload.js';
import { reportNothing } from './report-nothing.js';
import { requestFailureOfFastifyError } from './request-failure-of-fastify-error.js';
import { requestFailureOfRateLimit } from './request-failure-of-rate-limit.js';
import { sendError } from './send-error.js';

/**
 * A Fastify plugin that answers everything that fails with an error of the catalogue. Register it first, and give
 * `fastifyOptions(errors)` to `Fastify()` for what goes wrong before a route is found.
 */
export const errorPlugin: FastifyPluginCallback<AdapterOptions> = Object.assign(
  (app: FastifyInstance, { errors }: AdapterOptions, done: () => void): void => {
    let closing = false;
    reportNothing(app);
    answerRoutesWith(errors, app);
    app.setErrorHandler((thrown, request, reply) => {
      const findRequestFailure = (error: unknown): RequestFailure | undefined =>
        requestFailureOfFastifyError(error) ?? requestFailureOfRateLimit(error, reply);
      sendError(errors, thrown, findRequestFailure, request, reply);
    });
    // Fastify has one for each prefix: a scope without one of its own leaves it to the scope around it.
    if (isFirstOfPrefix(app)) {
      app.setNotFoundHandler((request, reply) => {
        sendError(errors, undefined, { kind: 'routeNotFound' }, request, reply);
      });
    }
    app.addHook('preClose', (next) => {
      closing = true;
      next();
    });
    app.addHook('onRequest', (request, reply, next) => {
      if (isAnsweredInside(errors, request)) next();
      else if (closing) sendError(errors, undefined, { kind: 'unavailable' }, request, reply);
      else if (lacksValidHost(request.raw)) {
        // The next request of such a client may be the body of this one.
        reply.header('connection', 'close');
        sendError(errors, undefined, { kind: 'badRequest' }, request, reply);
      } else {
        recordBody(request.raw);
        next();
      }
    });
    app.addHook('onSend', (request, reply, payload, next) => {
      next(null, isAnsweredInside(errors, request) ? payload : guardPayload(errors, request, reply, payload));
    });
    // Without a listener Node answers an unknown `Expect` with an empty response.
    app.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
      if (!response.writableEnded) sendToNode(errors, undefined, { kind: 'badRequest' }, request, response);
    });
    done();
  },
  {
    // What fastify-plugin does: the handlers are for the whole server, not only for what is registered inside.
    [Symbol.for('skip-override')]: true,
    [Symbol.for('fastify.display-name')]: '@error-contracts/server',
    [Symbol.for('plugin-meta')]: { name: '@error-contracts/server', fastify: '5.x' },
  },
);
