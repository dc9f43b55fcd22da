import type { RequestFailure } from '../../resolve/request-failure.js';
import { type BodyRecord, bodyRecord } from './body-record.js';

/** Holds what was read of the body of a request. */
const RECORD = Symbol('body record');

type Push = (chunk: unknown, ...given: unknown[]) => boolean;

/** A request of Node, with what parsers of bodies add to it. */
interface AnyRequest {
  readonly method?: string;
  readonly push?: Push;
  readonly readableEnded?: boolean;
  readonly body?: unknown;
  readonly rawBody?: unknown;
  readonly [RECORD]?: BodyRecord;
}

/** Returns a record of the body of a request of Node, whoever reads it. Undefined if it has none. */
export function recordBody(request: object): BodyRecord | undefined {
  const { method, push, [RECORD]: known } = request as AnyRequest;
  if (known !== undefined || method === 'GET' || method === 'HEAD' || push === undefined) return known;
  const record = bodyRecord();
  const add = record.addStream(() => (request as AnyRequest).readableEnded === true);
  Object.defineProperty(request, RECORD, { value: record });
  // Listening for data would start the stream.
  const recording: Push = (chunk, ...given) => {
    add(chunk);
    return push.call(request, chunk, ...given);
  };
  Object.assign(request, { push: recording });
  return record;
}

/** Returns the request failure if this is what `JSON.parse` throws for the body of the request, wherever it is called. */
export function requestFailureOfBody(thrown: unknown, request: object): RequestFailure | undefined {
  const { body, rawBody, [RECORD]: record } = request as AnyRequest;
  const parsed = bodyRecord();
  parsed.add(body);
  parsed.add(rawBody);
  return record?.explains(thrown) || parsed.explains(thrown) ? { kind: 'malformedBody' } : undefined;
}
