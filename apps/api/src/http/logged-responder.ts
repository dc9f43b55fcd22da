import type { LogEntry, Responder } from '@error-contracts/server';
import type { FastifyBaseLogger } from 'fastify';
import { errors } from '../errors.ts';

/** Answers like `errors`; what no request has a logger for, as it could not be read, goes to this one. */
export function loggedResponder(logger: () => FastifyBaseLogger): Responder {
  const log = ({ level, thrown, error, id }: LogEntry): void => {
    logger()[level]({ err: thrown, error: error.name, code: error.code, errorId: id }, error.name);
  };
  return { respond: (thrown, request) => errors.respond(thrown, { ...request, log: request?.log ?? log }) };
}
