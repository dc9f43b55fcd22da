import { type Fault, faultOfStatus } from './request-failure.js';

/**
 * What an error of the library `http-errors` says, as body parsers, static file servers and middleware throw them;
 * undefined where it is none. An error that only has a status is not taken for one: HTTP clients that fail have that too.
 */
export function faultOfHttpError(thrown: unknown): Fault | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { expose, status, statusCode, type, headers } = thrown as HttpErrorShape;
  if (thrown instanceof URIError) return { kind: 'badRequest' };
  const code = statusCode ?? status;
  if (typeof expose !== 'boolean' || typeof code !== 'number') return undefined;
  if (type === 'entity.parse.failed' || type === 'request.size.invalid') return { kind: 'malformedBody' };
  const fault = faultOfStatus(code);
  return fault && { ...fault, headers: typeof headers === 'object' && headers !== null ? { ...headers } : undefined };
}

interface HttpErrorShape {
  readonly expose?: unknown;
  readonly status?: unknown;
  readonly statusCode?: unknown;
  readonly type?: unknown;
  readonly headers?: unknown;
}
