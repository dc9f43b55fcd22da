import type { ServerResponse } from 'node:http';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Responder } from '../../errors.js';
import type { FaultFinder } from '../../resolve/request-failure.js';
import { faultOfFastifyError } from '../fastify/request-failure-of-fastify-error.js';
import { sendError as sendWithFastify } from '../fastify/send-error.js';
import { sendError } from '../node/send-error.js';
import { faultOfHttpException } from './request-failure-of-http-exception.js';

/** What the filter is given. */
export interface ErrorContractsOptions {
  /** What `createErrors` returned. */
  readonly errors: Responder;
}

const faultOf: FaultFinder = (thrown) => faultOfHttpException(thrown) ?? faultOfFastifyError(thrown);

/**
 * An exception filter for whatever fails, on Express and on Fastify: `app.useGlobalFilters(errorContracts({ errors }))`,
 * or a provider `{ provide: APP_FILTER, useValue: errorContracts({ errors }) }`.
 */
export function errorContracts({ errors }: ErrorContractsOptions): ExceptionFilter {
  return {
    catch(thrown: unknown, host: ArgumentsHost): void {
      // GraphQL, web sockets and microservices answer by themselves; what they answer with is of the catalogue.
      if (host.getType() !== 'http') throw errors.respond(thrown, { fault: faultOf }).error;
      const http = host.switchToHttp();
      const response = http.getResponse<ServerResponse | FastifyReply>();
      if ('raw' in response) sendWithFastify(errors, thrown, faultOf, http.getRequest(), response);
      else sendError(errors, thrown, faultOf, http.getRequest(), response);
    },
  };
}
