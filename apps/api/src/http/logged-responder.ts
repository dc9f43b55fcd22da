import type { Responder } from '@error-contracts/server';
import { logTo } from '@error-contracts/server/fastify';
import type { FastifyBaseLogger } from 'fastify';
import { errors } from '../errors.ts';

/** Returns a responder that answers like `errors`, and logs here if a request could not be read and has no logger. */
export function loggedResponder(logger: () => FastifyBaseLogger): Responder {
  return { respond: (thrown, request) => errors.respond(thrown, { ...request, log: request?.log ?? logTo(logger()) }) };
}
