import type { FastifyRequest } from 'fastify';
import type { Log } from '../../answer/log.js';

/** Writes to the logger of the request. */
export function logOf({ log }: FastifyRequest): Log {
  return ({ level, thrown, error, id }) => {
    log[level]({ err: thrown, error: error.name, code: error.code, errorId: id }, error.name);
  };
}

/** A URL without its query. */
export function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}
