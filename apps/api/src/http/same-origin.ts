import type { FastifyRequest } from 'fastify';
import { errors } from '../errors.ts';

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what a page of another origin makes a browser send: it would carry the cookie of the reader. Browsers say
 * where a request comes from and no page can forge that; programs that are no browser say nothing.
 */
export function requireSameOrigin({ method, headers, host }: FastifyRequest): void {
  if (safe.has(method)) return;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw errors.OPERATION_FORBIDDEN();
  } else if (headers.origin !== undefined && hostOf(headers.origin) !== host) throw errors.OPERATION_FORBIDDEN();
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
