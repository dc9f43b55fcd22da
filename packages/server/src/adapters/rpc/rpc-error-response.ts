import type { ErrorAnswer } from '../../answer/error-answer.js';

/**
 * The response to an error, for a protocol that carries it in a response of its own. The readers of the client's package
 * find it under the name `errorResponse`.
 */
export interface RpcErrorResponse<Body = object> {
  /** The HTTP status that the response would have. */
  readonly status: number;
  /** What a client needs of the headers: language and id of the response, and `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as the catalogue has it. */
  readonly body: Body;
}

/** Headers that are about HTTP and not about the error. */
const OF_HTTP: ReadonlySet<string> = new Set(['content-type', 'vary', 'cache-control', 'x-content-type-options']);

/** Returns the response to an error for another protocol than HTTP. Headers that the error was given are left out. */
export function rpcErrorResponse<Body>({ status, headers, body, error, shown }: ErrorAnswer): RpcErrorResponse<Body> {
  // A cookie among them is not for the scripts of a page.
  const given = { ...error.headers, ...shown.headers };
  return {
    status,
    headers: Object.fromEntries(
      Object.entries(headers).filter(([name]) => !OF_HTTP.has(name) && !Object.hasOwn(given, name)),
    ),
    body: body as Body,
  };
}

/** Returns the HTTP status that says what failed, even if the envelope has one status for every response. */
export function statusOfFailure({ status, shown }: ErrorAnswer): number {
  return status >= 400 ? status : shown.status;
}
