/**
 * What went wrong with a request before your code ran or beside it, as a framework says it.
 *
 * Each kind becomes the error that `requestFailures` names for it. If none is named, it becomes the error of the kind
 * that it falls back to, and at last the fallback error. `methodNotAllowed` falls back to `routeNotFound`, and every
 * other kind but `unavailable` to `badRequest`.
 *
 * - `aborted`: the client left before it got an answer. Nothing is sent, and it is logged at `info`
 * - `badRequest`: 400, and every failure of a request that has no kind of its own
 * - `malformedBody`: 400, the body is not what its content type says
 * - `validation`: 400 or 422, body, query, parameters or headers break the schema of the route
 * - `unauthorized`: 401
 * - `forbidden`: 403
 * - `routeNotFound`: 404, no route has this path
 * - `methodNotAllowed`: 405, the route has other methods
 * - `notAcceptable`: 406
 * - `requestTimeout`: 408, the request did not arrive in time
 * - `bodyTooLarge`: 413
 * - `unsupportedMediaType`: 415, the server cannot read this content type
 * - `tooManyRequests`: 429
 * - `headersTooLarge`: 431
 * - `unavailable`: 503, the server is closing or overloaded
 */
export type RequestFailureKind =
  | 'aborted'
  | 'badRequest'
  | 'malformedBody'
  | 'validation'
  | 'unauthorized'
  | 'forbidden'
  | 'routeNotFound'
  | 'methodNotAllowed'
  | 'notAcceptable'
  | 'requestTimeout'
  | 'bodyTooLarge'
  | 'unsupportedMediaType'
  | 'tooManyRequests'
  | 'headersTooLarge'
  | 'unavailable';

/** What a framework found wrong with a request. It becomes an error of the catalogue. */
export interface RequestFailure {
  readonly kind: RequestFailureKind;
  /** What a validator found, if the kind is `validation`. */
  readonly issues?: readonly RequestIssue[] | undefined;
  /** Headers that the framework would have sent. Only those that a client needs are sent, such as `Allow`. */
  readonly headers?: { readonly [name: string]: unknown } | undefined;
}

/** Returns what a framework means by an error that it threw; undefined if the error is no request failure. */
export type FindRequestFailure = (thrown: unknown) => RequestFailure | undefined;

/** One thing that a validator found in a request. */
export interface RequestIssue {
  /** The keys that lead to the value, from the part of the request on: `['body', 'user', 'email']`. */
  readonly path: readonly string[];
  /** The rule that the value breaks, as the validator calls it: `required`, `minLength`, `too_small`. */
  readonly rule?: string | undefined;
}

/** Each kind, and the kind that it falls back to. */
const FALLBACK: { readonly [Kind in RequestFailureKind]: RequestFailureKind | undefined } = {
  aborted: 'badRequest',
  badRequest: undefined,
  malformedBody: 'badRequest',
  validation: 'badRequest',
  unauthorized: 'badRequest',
  forbidden: 'badRequest',
  routeNotFound: 'badRequest',
  methodNotAllowed: 'routeNotFound',
  notAcceptable: 'badRequest',
  requestTimeout: 'badRequest',
  bodyTooLarge: 'badRequest',
  unsupportedMediaType: 'badRequest',
  tooManyRequests: 'badRequest',
  headersTooLarge: 'badRequest',
  unavailable: undefined,
};

/** Every kind of request failure. */
export const REQUEST_FAILURE_KINDS: ReadonlySet<string> = new Set(Object.keys(FALLBACK));

/** Returns the kinds whose error a request failure of this kind may become, the closest first. */
export function kindsOf(kind: RequestFailureKind): readonly RequestFailureKind[] {
  const fallback = FALLBACK[kind];
  return fallback === undefined ? [kind] : [kind, ...kindsOf(fallback)];
}

/** Returns the request failure that an HTTP status means; undefined if the status means that the server failed. */
export function requestFailureOfStatus(status: number): RequestFailure | undefined {
  const kind = KIND_BY_STATUS.get(status);
  if (kind !== undefined) return { kind };
  return status >= 400 && status < 500 ? { kind: 'badRequest' } : undefined;
}

const KIND_BY_STATUS: ReadonlyMap<number, RequestFailureKind> = new Map([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'routeNotFound'],
  [405, 'methodNotAllowed'],
  [406, 'notAcceptable'],
  [408, 'requestTimeout'],
  [413, 'bodyTooLarge'],
  [415, 'unsupportedMediaType'],
  [422, 'validation'],
  [429, 'tooManyRequests'],
  [431, 'headersTooLarge'],
  [503, 'unavailable'],
]);
