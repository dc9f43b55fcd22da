import type { Log } from '../../answer/log.js';
import type { Responder } from '../../answer/responder.js';
import type { FindRequestFailure, RequestFailure } from '../../resolve/request-failure.js';
import { clientLeft } from './client-left.js';
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
  /** The id of the request in your logs. Without one the error gets a UUID. */
  readonly id?: string | undefined;
  /** What `@hono/node-server` gives a handler beside the request. */
  readonly bindings?: unknown;
}

/**
 * Returns the `Response` to anything thrown, for Workers, Next.js, Bun and every other server with Fetch. Never
 * throws.
 */
export function errorResponse(
  { respond }: Responder,
  thrown: unknown,
  request: Request,
  { requestFailure, log, id, bindings }: ErrorResponseOptions = {},
): Response {
  const isLeft = clientLeft(thrown, request, bindings);
  const { status, headers, text } = respond(thrown, {
    acceptLanguage: request.headers.get('accept-language'),
    accept: request.headers.get('accept'),
    id,
    method: request.method,
    path: pathOf(request.url),
    requestFailure: isLeft
      ? { kind: 'aborted' }
      : (requestFailure ?? ((error) => requestFailureOfFetch(error, request))),
    log,
  });
  // Nobody gets it. Middleware may count it, as nginx does.
  if (isLeft) return new Response(null, { status: 499 });
  return new Response(request.method === 'HEAD' ? null : text, { status, headers });
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return url.split('?', 1)[0] as string;
  }
}
