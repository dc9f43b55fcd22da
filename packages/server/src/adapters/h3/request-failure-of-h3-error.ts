import { type RequestFailure, type RequestIssue, requestFailureOfStatus } from '../../resolve/request-failure.js';
import { requestFailureOfFetch } from '../fetch/request-failure-of-fetch.js';
import { wasReadAgain } from '../fetch/watch-body.js';

/**
 * Returns what an `HTTPError` of h3 says about the request; undefined for any other error, or if it says that the server
 * failed.
 */
export function requestFailureOfH3Error(thrown: unknown, request: Request): RequestFailure | undefined {
  if (!isHttpError(thrown)) return requestFailureOfFetch(thrown, request);
  const { status, message, data, headers } = thrown;
  // h3's own readers of bodies say only in the text what was wrong.
  if (status === 400 && /^Invalid (JSON|form data) body$/.test(message)) {
    return wasReadAgain(request) ? undefined : { kind: 'malformedBody' };
  }
  const issues = (data as { readonly issues?: unknown } | undefined)?.issues;
  if (status === 400 && Array.isArray(issues)) return { kind: 'validation', issues: issues.map(issueOf) };
  const failure = requestFailureOfStatus(status);
  return failure && { ...failure, headers: headers && Object.fromEntries(headers) };
}

interface HttpError extends Error {
  readonly status: number;
  readonly data?: unknown;
  readonly headers?: Headers | undefined;
}

/** h3 asks for the name too, because each copy of it has a class of its own. */
function isHttpError(thrown: unknown): thrown is HttpError {
  return (
    thrown instanceof Error &&
    thrown.name === 'HTTPError' &&
    'unhandled' in thrown &&
    thrown.unhandled !== true &&
    'status' in thrown &&
    typeof thrown.status === 'number'
  );
}

/** Returns an issue of Standard Schema. It does not say which part of the request it is about. */
function issueOf(issue: { readonly path?: readonly unknown[] } | null): RequestIssue {
  const path = Array.isArray(issue?.path) ? issue.path : [];
  return { path: path.map((part) => String((part as { readonly key?: unknown } | null)?.key ?? part)) };
}
