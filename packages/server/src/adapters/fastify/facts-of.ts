import type { FastifyRequest } from 'fastify';
import { logTo } from '../../answer/log-to.js';
import type { RequestFacts } from '../../answer/request-facts.js';

/** Returns what a response depends on. */
export function factsOf({ headers, id, method, url, log, routeOptions }: FastifyRequest): RequestFacts {
  return {
    acceptLanguage: headers['accept-language'],
    accept: headers.accept,
    id,
    method,
    path: url.split('?', 1)[0],
    // An unknown route has no pattern.
    route: routeOptions?.url === undefined ? undefined : `${method} ${routeOptions.url}`,
    log: isLogger(log) ? logTo(log) : undefined,
  };
}

/** Returns whether anything is written. Without the option `logger` Fastify has one that does nothing, and no level. */
function isLogger({ level, error, info }: FastifyRequest['log']): boolean {
  return level !== undefined || error !== info;
}
