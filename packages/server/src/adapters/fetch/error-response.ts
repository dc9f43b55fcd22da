import type { Log } from '../../answer/log.js';
import type { Responder } from '../../answer/responder.js';
import type { FindRequestFailure, RequestFailure } from '../../resolve/request-failure.js';
import { requestFailureOfFetch } from './request-failure-of-fetch.js';

/** What may be known beside the request. */
export interface ErrorResponseOptions {
  /**
   * What is wrong with the request, or a function that finds it. By default the errors of Fetch and Next.js are
   * known.
   */
  readonly requestFailure?: RequestFailure | FindRequestFailure | undefined;
  /** The logger of this request. It is used if `createErrors` was given none. */
  readonly log?: Log | undefined;
}

/**
 * Returns the `Response` to anything thrown, for Workers, Next.js, Bun and every other server with Fetch. Never
 * throws.
 */
export function errorResponse(
  { respond }: Responder,
  thrown: unknown,
  request: Request,
  { requestFailure = requestFailureOfFetch, log }: ErrorResponseOptions = {},
): Response {
  const { status, headers, text } = respond(thrown, {
    acceptLanguage: request.headers.get('accept-language'),
    accept: request.headers.get('accept'),
    method: request.method,
    path: pathOf(request.url),
    requestFailure,
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
