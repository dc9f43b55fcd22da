import type { FastifyRequest } from 'fastify';
import type { Log } from '../../answer/log.js';

/** Returns a function that writes entries to the logger of the request. */
export function logOfRequest({ log }: FastifyRequest): Log {
  return ({ level, thrown, error, id }) => {
    log[level]({ err: thrown, error: error.name, code: error.code, errorId: id }, error.name);
  };
}
