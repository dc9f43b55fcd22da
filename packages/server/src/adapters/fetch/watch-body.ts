import type { RequestFailure } from '../../resolve/request-failure.js';
import { type BodyRecord, bodyRecord, isNamed } from '../node/body-record.js';
import { recordBody } from '../node/record-body.js';
import { recordStream } from './record-stream.js';

/** Holds what is known about the body of a request. */
const WATCHED = Symbol('watched body');

/** What is known about the body of a request, however it was read. */
interface WatchedBody {
  /** Errors of methods that make something of the body. */
  readonly failed: Set<unknown>;
  readonly record: BodyRecord;
  /** True if a body was read that had been read before: a bug of the handler. */
  readAgain: boolean;
}

/** A request of Fetch, or one of Hono, which has the other as `raw`. */
interface AnyRequest {
  readonly method: string;
  readonly bodyUsed: boolean;
  readonly raw?: Request;
  readonly bodyCache?: object;
  readonly [WATCHED]?: WatchedBody;
}

/**
 * Returns the request. From now on it is known what was read of its body by the request itself, by a clone, and by a
 * `Request` that is made of it. `incoming` is the request of Node, if there is one.
 */
export function watchBody(request: Request, incoming?: unknown): Request {
  const { method } = request;
  if (method === 'GET' || method === 'HEAD' || WATCHED in request) return request;
  const ofNode = typeof incoming === 'object' && incoming !== null ? recordBody(incoming) : undefined;
  watch(request, { failed: new Set(), record: ofNode ?? bodyRecord(), readAgain: false }, ofNode === undefined);
  return request;
}

/** Watches a request of Hono, which reads bodies in further ways: from what it keeps, and as a form. */
export function watchHonoBody(request: { readonly raw: Request }, incoming?: unknown): void {
  const state = (watchBody(request.raw, incoming) as AnyRequest)[WATCHED];
  if (state === undefined || WATCHED in request) return;
  define(request, WATCHED, state);
  for (const name of ['json', 'formData', 'parseBody']) watchMethod(request, name, state);
}

/** Returns the request failure if this was thrown because the body is not what it should be. */
export function requestFailureOfBody(thrown: unknown, request: object): RequestFailure | undefined {
  const state = (request as AnyRequest)[WATCHED];
  return state?.failed.has(thrown) || state?.record.explains(thrown) ? { kind: 'malformedBody' } : undefined;
}

/**
 * Finds out whether this was thrown because a form is malformed that another `Request` has read. Parsing it once more is
 * the only way to know.
 */
export async function examineForm(thrown: unknown, request: Request): Promise<void> {
  const state = (request as AnyRequest)[WATCHED];
  if (state === undefined || state.readAgain || !isNamed(thrown, 'TypeError')) return;
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data/i.test(type)) return;
  for (const stream of state.record.streams()) {
    try {
      await new Response(stream, { headers: { 'content-type': type } }).formData();
    } catch (error) {
      if ((error as Error).message === (thrown as Error).message) state.failed.add(thrown);
    }
  }
}

/** Returns whether the handler has read a body that had been read before. */
export function wasReadAgain(request: object): boolean {
  return (request as AnyRequest)[WATCHED]?.readAgain === true;
}

function watch(request: Request, state: WatchedBody, withStreams: boolean): void {
  define(request, WATCHED, state);
  for (const name of ['json', 'formData', 'text', 'arrayBuffer', 'bytes']) watchMethod(request, name, state);
  if (withStreams) recordStream(request, state.record);
  const clone = request.clone.bind(request);
  define(request, 'clone', (): Request => {
    const made = clone();
    watch(made, state, withStreams);
    // Its stream is another one from now on.
    if (withStreams) recordStream(request, state.record);
    return made;
  });
}

function watchMethod(request: object, name: string, state: WatchedBody): void {
  const own = (request as Readonly<Record<string, ((...given: unknown[]) => Promise<unknown>) | undefined>>)[name];
  if (own === undefined) return;
  define(request, name, async (...given: unknown[]): Promise<unknown> => {
    const wasUsed = isUsed(request as AnyRequest);
    try {
      const read = await own.apply(request, given);
      state.record.add(read);
      return read;
    } catch (error) {
      if (wasUsed) state.readAgain = true;
      // A stream that breaks fails with something else.
      else if (isNamed(error, FAILS_WITH[name] ?? '')) state.failed.add(error);
      throw error;
    }
  });
}

/** What a malformed body makes a method fail with. */
const FAILS_WITH: Readonly<Record<string, string>> = {
  json: 'SyntaxError',
  formData: 'TypeError',
  parseBody: 'TypeError',
};

/** Hono keeps what it has read, and reads that again. */
function isUsed(request: AnyRequest): boolean {
  const { raw, bodyCache = {} } = request;
  return raw === undefined ? request.bodyUsed : raw.bodyUsed && Object.keys(bodyCache).length === 0;
}

function define(on: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(on, name, { value, configurable: true, writable: true });
}
