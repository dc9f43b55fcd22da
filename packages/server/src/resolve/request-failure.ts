/**
 * What a framework finds wrong with a request, or cannot do, before or beside your code.
 *
 * Each becomes an error of the catalogue: the one named for it, else for what it falls back to, at last the general
 * error. `methodNotAllowed` falls back to `routeNotFound`, and all but `unavailable` to `badRequest`.
 *
 * - `badRequest`: 400, and every other fault of a request that has no kind of its own
 * - `malformedBody`: 400, the body is not what its content type says
 * - `validation`: 400 or 422, body, query, parameters or headers break the schema of the route
 * - `unauthorized`: 401
 * - `forbidden`: 403
 * - `routeNotFound`: 404, no route has this path
 * - `methodNotAllowed`: 405, the route has other methods
 * - `notAcceptable`: 406
 * - `requestTimeout`: 408, the request did not arrive in time
 * - `bodyTooLarge`: 413
 * - `unsupportedMediaType`: 415, nobody reads this content type
 * - `tooManyRequests`: 429
 * - `headersTooLarge`: 431
 * - `unavailable`: 503, the server is closing or overloaded
 */
export type FaultKind =
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

/** Something that a framework found, before it is an error of the catalogue. */
export interface Fault {
  readonly kind: FaultKind;
  /** What a validator found, where it is a `validation`. */
  readonly issues?: readonly FaultIssue[] | undefined;
  /** Headers that the framework would have sent; those that belong to the fault are sent, `Allow` for one. */
  readonly headers?: { readonly [name: string]: unknown } | undefined;
}

/** What a framework means by what it threw; undefined where it is no fault that it found. */
export type FaultFinder = (thrown: unknown) => Fault | undefined;

/** One thing that a validator found in a request. */
export interface FaultIssue {
  /** Where: the keys from the part of the request inwards, `['body', 'user', 'email']`. */
  readonly path: readonly string[];
  /** The rule that is broken, as the validator calls it: `required`, `minLength`, `too_small`. */
  readonly rule?: string | undefined;
}

// Each kind, and the one that it falls back to.
const FALLBACK: { readonly [Kind in FaultKind]: FaultKind | undefined } = {
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

/** Every kind of fault. */
export const FAULT_KINDS: ReadonlySet<string> = new Set(Object.keys(FALLBACK));

/** The kinds under which an error for the fault may be named, the closest first. */
export function kindsOf(kind: FaultKind): readonly FaultKind[] {
  const fallback = FALLBACK[kind];
  return fallback === undefined ? [kind] : [kind, ...kindsOf(fallback)];
}

/** The fault that a framework means by an HTTP status; undefined where it means that the server failed. */
export function faultOfStatus(status: number): Fault | undefined {
  const kind = KIND_BY_STATUS.get(status);
  if (kind !== undefined) return { kind };
  return status >= 400 && status < 500 ? { kind: 'badRequest' } : undefined;
}

const KIND_BY_STATUS: ReadonlyMap<number, FaultKind> = new Map([
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
