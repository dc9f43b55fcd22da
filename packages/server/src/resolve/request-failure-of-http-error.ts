import { type RequestFailure, requestFailureOfStatus } from './request-failure.js';

/**
 * Returns what an error of the library `http-errors` says; undefined for any other error. Body parsers, servers of
 * static files and middleware throw such errors.
 *
 * An error that only has a status is not one: HTTP clients throw such errors too.
 */
export function requestFailureOfHttpError(thrown: unknown): RequestFailure | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { expose, status, statusCode, type, headers } = thrown as HttpErrorShape;
  if (thrown instanceof URIError) return { kind: 'badRequest' };
  const code = statusCode ?? status;
  if (typeof expose !== 'boolean' || typeof code !== 'number') return undefined;
  if (type === 'entity.parse.failed' || type === 'request.size.invalid') return { kind: 'malformedBody' };
  const failure = requestFailureOfStatus(code);
  return (
    failure && { ...failure, headers: typeof headers === 'object' && headers !== null ? { ...headers } : undefined }
  );
}

interface HttpErrorShape {
  readonly expose?: unknown;
  readonly status?: unknown;
  readonly statusCode?: unknown;
  readonly type?: unknown;
  readonly headers?: unknown;
}
