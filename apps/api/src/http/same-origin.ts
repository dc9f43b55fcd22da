import type { FastifyRequest } from 'fastify';
import { errors } from '../errors.ts';

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Throws if a page of another origin makes a browser send the request, which may carry the user's cookie. Browsers send
 * the origin and no page can forge it. Other programs send none, and no page misuses their cookies.
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
