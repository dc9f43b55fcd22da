import type { LogEntry, Responder } from '@error-contracts/server';
import type { FastifyBaseLogger } from 'fastify';
import { errors } from '../errors.ts';

/** Returns a responder that answers like `errors`, and logs here if a request could not be read and has no logger. */
export function loggedResponder(logger: () => FastifyBaseLogger): Responder {
  const log = ({ level, thrown, error, id }: LogEntry): void => {
    logger()[level]({ err: thrown, error: error.name, code: error.code, errorId: id }, error.name);
  };
  return { respond: (thrown, request) => errors.respond(thrown, { ...request, log: request?.log ?? log }) };
}
