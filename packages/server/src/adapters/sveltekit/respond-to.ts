import type { ErrorAnswer } from '../../answer/error-answer.js';
import type { Responder } from '../../answer/responder.js';
import { type RequestFailure, requestFailureOfStatus } from '../../resolve/request-failure.js';
import { clientLeft } from '../fetch/client-left.js';
import { requestFailureOfFetch } from '../fetch/request-failure-of-fetch.js';
import type { SvelteKitEvent } from './sveltekit-event.js';

/** Answers what was thrown, or what SvelteKit found wrong with a request. */
export function respondTo(
  errors: Responder,
  thrown: unknown,
  { request, route }: SvelteKitEvent,
  found?: RequestFailure | undefined,
): ErrorAnswer {
  return errors.respond(thrown, {
    acceptLanguage: request.headers.get('accept-language'),
    accept: request.headers.get('accept'),
    method: request.method,
    path: new URL(request.url).pathname,
    route: route.id === null ? undefined : `${request.method} ${route.id}`,
    requestFailure: clientLeft(thrown, request, undefined)
      ? { kind: 'aborted' }
      : (error) => found ?? requestFailureOfFetch(error, request),
  });
}

/** Returns what SvelteKit says about a request by a status; undefined for 500, which it says about everything else. */
export function requestFailureOfKit({ kind, status, error }: CaughtError): RequestFailure | undefined {
  // SvelteKit 3 says what it is. SvelteKit 2 gives the status, and 500 for what it does not know.
  if (kind === 'validation') return { kind: 'validation' };
  if (kind === 'framework') return requestFailureOfStatus((error as { readonly status: number }).status);
  return kind === undefined && status !== undefined ? requestFailureOfStatus(status) : undefined;
}

/** What the hook `handleError` gets. */
export interface CaughtError {
  readonly error: unknown;
  readonly event: SvelteKitEvent;
  /** Of SvelteKit 2. */
  readonly status?: number | undefined;
  /** Of SvelteKit 3: `app` for what `error()` threw, `framework`, `validation` or `unknown`. */
  readonly kind?: string | undefined;
}
