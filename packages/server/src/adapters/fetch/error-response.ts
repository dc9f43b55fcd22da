import type { Log } from '../../answer/log.js';
import type { Responder } from '../../errors.js';
import type { Fault, FaultFinder } from '../../resolve/request-failure.js';
import { faultOfFetch } from './request-failure-of-fetch.js';

/** What may be known beside the request. */
export interface ErrorResponseOptions {
  readonly fault?: Fault | FaultFinder | undefined;
  readonly log?: Log | undefined;
}

/** The `Response` to anything thrown, for Workers, Next.js, Bun and whatever else speaks Fetch. Never throws. */
export function errorResponse(
  { respond }: Responder,
  thrown: unknown,
  request: Request,
  { fault = faultOfFetch, log }: ErrorResponseOptions = {},
): Response {
  const { status, headers, text } = respond(thrown, {
    acceptLanguage: request.headers.get('accept-language'),
    accept: request.headers.get('accept'),
    method: request.method,
    path: pathOf(request.url),
    fault,
    log,
  });
  return new Response(request.method === 'HEAD' ? null : text, { status, headers });
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return url.split('?', 1)[0] as string;
  }
}
