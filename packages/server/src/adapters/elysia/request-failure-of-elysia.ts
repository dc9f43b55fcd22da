import { type RequestFailure, type RequestIssue, requestFailureOfStatus } from '../../resolve/request-failure.js';
import { requestFailureOfFetch } from '../fetch/request-failure-of-fetch.js';
import { requestFailureOfSize } from '../fetch/request-failure-of-size.js';
import { requestFailureOfBody, wasReadAgain } from '../fetch/watch-body.js';

/**
 * Returns what an error of Elysia says about the request; undefined for any other error, or if it says that the server
 * failed.
 */
export function requestFailureOfElysia(thrown: unknown, request: Request): RequestFailure | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { code, status, type, all, cause, message } = thrown as ElysiaError;
  // What `status(401)` makes. It is no Error.
  if (thrown.constructor.name === 'ElysiaCustomStatusResponse' && typeof code === 'number') {
    return requestFailureOfStatus(code);
  }
  if (!(thrown instanceof Error)) return requestFailureOfFetch(thrown, request);
  // Errors of databases have such codes too, but not all of these properties.
  if (code === 'NOT_FOUND' && status === 404 && message === 'NOT_FOUND') return { kind: 'routeNotFound' };
  if (code === 'PARSE' && status === 400) {
    const failure = requestFailureOfSize(cause) ?? requestFailureOfBody(cause, request);
    return failure ?? (wasReadAgain(request) ? undefined : { kind: 'malformedBody' });
  }
  if (code === 'VALIDATION' && status === 422 && typeof type === 'string') {
    // A response that breaks its schema is a bug.
    if (type === 'response') return undefined;
    return { kind: 'validation', issues: Array.isArray(all) ? all.map((issue) => issueOf(issue, type)) : [] };
  }
  if (code === 'INVALID_FILE_TYPE' && status === 422) return { kind: 'validation' };
  if (code === 'INVALID_COOKIE_SIGNATURE' && status === 400) return { kind: 'badRequest' };
  return requestFailureOfSize(thrown) ?? requestFailureOfFetch(thrown, request);
}

interface ElysiaError {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly type?: unknown;
  readonly all?: unknown;
  readonly cause?: unknown;
  readonly message?: unknown;
}

/** Returns an issue of TypeBox, which has a JSON Pointer, or of Standard Schema, which has a list. */
function issueOf(issue: { readonly path?: unknown } | null, part: string): RequestIssue {
  const { path } = issue ?? {};
  const keys = typeof path === 'string' ? path.split('/').slice(1) : Array.isArray(path) ? path : [];
  return { path: [part, ...keys.map((key) => String((key as { readonly key?: unknown } | null)?.key ?? key))] };
}
