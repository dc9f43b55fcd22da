import type { IncomingMessage, ServerResponse } from 'node:http';
import { appendVary } from '../../answer/append-vary.js';
import type { ErrorAnswer } from '../../answer/error-answer.js';
import { type Logger, logTo } from '../../answer/log-to.js';
import type { RequestFacts } from '../../answer/request-facts.js';
import type { Responder } from '../../answer/responder.js';
import { STALE_HEADERS } from '../../answer/stale-headers.js';
import type { FindRequestFailure, RequestFailure } from '../../resolve/request-failure.js';
import { wasAnswered } from './answered.js';
import { breakOff } from './break-off.js';
import { clientLeft } from './client-left.js';
import { requestFailureOfBody } from './record-body.js';

/** A request with what middleware such as pino-http and Express add to it. */
interface AnyRequest extends IncomingMessage {
  readonly id?: unknown;
  readonly log?: unknown;
  readonly originalUrl?: string;
}

/** Sends the answer to anything thrown through a response of Node. It replaces whatever the response had until now. */
export function sendError(
  { respond }: Responder,
  thrown: unknown,
  requestFailure: RequestFailure | FindRequestFailure | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (wasAnswered(request)) return;
  const facts = factsOf(request);
  if (clientLeft(thrown, request)) {
    respond(thrown, { ...facts, requestFailure: { kind: 'aborted' } });
    return;
  }
  const findRequestFailure: FindRequestFailure = (error) =>
    (typeof requestFailure === 'function' ? requestFailure(error) : requestFailure) ??
    requestFailureOfBody(error, request);
  const answer = respond(thrown, { ...facts, requestFailure: findRequestFailure });
  // The whole response was sent before something failed.
  if (response.writableEnded) return;
  if (response.headersSent) {
    breakOff(response);
    return;
  }
  try {
    write(answer, response);
  } catch (failure) {
    // A method that middleware has put on the response fails.
    writeWithoutMiddleware(respond(failure, facts), response);
  }
}

function factsOf(request: IncomingMessage): RequestFacts {
  const { id, log, originalUrl } = request as AnyRequest;
  return {
    acceptLanguage: request.headers['accept-language'],
    accept: request.headers.accept,
    // pino-http counts requests if it is not told otherwise. Each process has the same numbers.
    id: typeof id === 'string' ? id : undefined,
    method: request.method,
    path: (originalUrl ?? request.url)?.split('?', 1)[0],
    log: isLogger(log) ? logTo(log) : undefined,
  };
}

function write({ status, headers, text }: ErrorAnswer, response: ServerResponse): void {
  for (const name of STALE_HEADERS) response.removeHeader(name);
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, name === 'vary' ? appendVary(response.getHeader('vary'), value) : value);
  }
  response.setHeader('content-length', Buffer.byteLength(text));
  response.end(text);
}

function writeWithoutMiddleware({ status, headers, text }: ErrorAnswer, response: ServerResponse): void {
  try {
    if (response.headersSent) throw response;
    ofNode(response, 'writeHead').call(response, status, { ...headers, 'content-length': Buffer.byteLength(text) });
    ofNode(response, 'end').call(response, text, 'utf8');
  } catch {
    breakOff(response);
  }
}

/** Returns the method as HTTP/1 or HTTP/2 of Node has it: middleware overrides it on the response, or on its prototype. */
function ofNode<Name extends 'writeHead' | 'end'>(response: ServerResponse, name: Name): ServerResponse[Name] {
  let method = response[name];
  for (let of: object | null = response; of !== null; of = Object.getPrototypeOf(of) as object | null) {
    if (Object.hasOwn(of, name)) method = (of as ServerResponse)[name];
  }
  return method;
}

function isLogger(log: unknown): log is Logger {
  return (
    typeof log === 'object' &&
    log !== null &&
    LEVELS.every((level) => typeof (log as Partial<Logger>)[level] === 'function')
  );
}

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
