import type { ServerResponse } from 'node:http';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { FindRequestFailure } from '../../resolve/request-failure.js';
import type { AdapterOptions } from '../adapter-options.js';
import { requestFailureOfFastifyError } from '../fastify/request-failure-of-fastify-error.js';
import { sendError as sendToFastify } from '../fastify/send-error.js';
import { sendError } from '../node/send-error.js';
import { answerWithoutHttp } from './answer-without-http.js';
import { requestFailureOfHttpException } from './request-failure-of-http-exception.js';

const findRequestFailure: FindRequestFailure = (thrown) =>
  requestFailureOfHttpException(thrown) ?? requestFailureOfFastifyError(thrown);

/**
 * Returns an exception filter for everything that fails, on Express and on Fastify:
 * `app.useGlobalFilters(errorFilter({ errors }))`, or a provider
 * `{ provide: APP_FILTER, useValue: errorFilter({ errors }) }`. Gateways and microservices get the JSON of the error, and
 * resolvers of GraphQL return the error.
 */
export function errorFilter({ errors }: AdapterOptions): ExceptionFilter {
  return {
    catch(thrown: unknown, host: ArgumentsHost): unknown {
      try {
        const response = responseOf(host);
        if (response === undefined) {
          return answerWithoutHttp(errors.respond(thrown, { requestFailure: findRequestFailure }).shown, host);
        }
        const request = host.switchToHttp().getRequest();
        if ('raw' in response) return sendToFastify(errors, thrown, findRequestFailure, request, response);
        return sendError(errors, thrown, findRequestFailure, request, response);
      } catch (failure) {
        // A client that is gone, or a context that is not what its type says. Nobody would catch it.
        return errors.respond(failure).shown;
      }
    },
  };
}

/** Returns what HTTP answers with. Libraries for other transports also leave the type of the context at `http`. */
function responseOf(host: ArgumentsHost): ServerResponse | FastifyReply | undefined {
  if (host.getType() !== 'http') return undefined;
  const response = host.switchToHttp().getResponse<ServerResponse | FastifyReply | undefined>();
  const isResponse =
    typeof response === 'object' && response !== null && ('raw' in response || 'writableEnded' in response);
  return isResponse ? response : undefined;
}
