import type { ServerResponse } from 'node:http';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { FindRequestFailure } from '../../resolve/request-failure.js';
import type { AdapterOptions } from '../adapter-options.js';
import { requestFailureOfFastifyError } from '../fastify/request-failure-of-fastify-error.js';
import { sendError as sendToFastify } from '../fastify/send-error.js';
import { sendError } from '../node/send-error.js';
import { requestFailureOfHttpException } from './request-failure-of-http-exception.js';

const findRequestFailure: FindRequestFailure = (thrown) =>
  requestFailureOfHttpException(thrown) ?? requestFailureOfFastifyError(thrown);

/**
 * Returns an exception filter for everything that fails, on Express and on Fastify:
 * `app.useGlobalFilters(errorFilter({ errors }))`, or a provider
 * `{ provide: APP_FILTER, useValue: errorFilter({ errors }) }`.
 */
export function errorFilter({ errors }: AdapterOptions): ExceptionFilter {
  return {
    catch(thrown: unknown, host: ArgumentsHost): void {
      // GraphQL, web sockets and microservices have their own answers. They may send all that the error has.
      if (host.getType() !== 'http') throw errors.respond(thrown, { requestFailure: findRequestFailure }).shown;
      const http = host.switchToHttp();
      const response = http.getResponse<ServerResponse | FastifyReply>();
      if ('raw' in response) sendToFastify(errors, thrown, findRequestFailure, http.getRequest(), response);
      else sendError(errors, thrown, findRequestFailure, http.getRequest(), response);
    },
  };
}
