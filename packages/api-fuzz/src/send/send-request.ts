import http from 'node:http';
import https from 'node:https';
import type { FuzzRequest } from '../requests/fuzz-request.js';
import { headerOf } from '../requests/fuzz-request.js';
import type { AllowedServer } from './allowed-server.js';
import type { Answer, Exchange } from './answer.js';

/** The server that gets requests, how long an answer may take, and how long it may be. */
export interface Server extends AllowedServer {
  /** In milliseconds. */
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
  /** How much of a body is kept, in bytes. */
  readonly kept?: number;
}

/** In bytes: an error has less, and a success is not judged by its end. */
const KEPT = 1_000_000;
/** In bytes of all headers of an answer. */
const LARGEST_HEAD = 256 * 1024;

/** Sends a request on a connection of its own, follows no redirect, and resolves to what came back. */
export function sendRequest(
  request: FuzzRequest,
  { url, lookup, patience, signal, kept = KEPT }: Server,
): Promise<Exchange> {
  return new Promise((resolve) => {
    const { request: open } = url.protocol === 'https:' ? https : http;
    const outgoing = open({
      agent: false,
      hostname: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port || (url.protocol === 'https:' ? 443 : 80),
      method: request.method,
      path: request.target,
      headers: headersOf(request, url),
      lookup,
      setHost: false,
      maxHeaderSize: LARGEST_HEAD,
      insecureHTTPParser: true,
      signal,
    });
    let isSettled = false;
    const settle = (exchange: Exchange): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      resolve(exchange);
      outgoing.destroy();
    };
    const timer = setTimeout(() => settle({ kind: 'none', why: 'late', code: 'TIMEOUT' }), patience);
    outgoing.on('response', (response) => read(response, kept, settle));
    // Nobody speaks another protocol: the connection would keep the process alive.
    outgoing.on('upgrade', (response, socket) => {
      socket.destroy();
      settle({
        kind: 'answer',
        status: response.statusCode ?? 0,
        headers: headersIn(response),
        body: Buffer.alloc(0),
        isCut: false,
      });
    });
    // A server that refuses a large request may close before all of it is sent, and have answered nevertheless.
    outgoing.on('error', (error) => setImmediate(() => settle(noAnswer(error))));
    outgoing.on('close', () => setImmediate(() => settle({ kind: 'none', why: 'closed', code: 'CLOSED' })));
    outgoing.end(request.body);
  });
}

function read(response: http.IncomingMessage, kept: number, settle: (exchange: Exchange) => void): void {
  const { statusCode: status = 0 } = response;
  const headers = headersIn(response);
  const parts: Buffer[] = [];
  let length = 0;
  const done = (isCut: boolean): void => {
    settle({ kind: 'answer', status, headers, body: Buffer.concat(parts).subarray(0, kept), isCut });
  };
  response.on('data', (part: Buffer) => {
    parts.push(part);
    length += part.length;
    if (length > kept) done(true);
  });
  response.on('end', () => done(false));
  response.on('error', (error) => settle(noAnswer(error)));
  response.on('close', () => settle({ kind: 'none', why: 'closed', code: 'CLOSED_IN_BODY' }));
}

function headersIn({ rawHeaders }: http.IncomingMessage): Answer['headers'] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, index) => {
    return [rawHeaders[2 * index] ?? '', rawHeaders[2 * index + 1] ?? ''] as const;
  });
}

/** A flat list of names and values, which Node sends as they are: in this order, and also several of one name. */
function headersOf(request: FuzzRequest, url: URL): readonly string[] {
  const missing = (name: string, value: string) => (headerOf(request, name) === undefined ? [name, value] : []);
  return [
    ...missing('host', url.host),
    ...missing('accept', '*/*'),
    ...missing('connection', 'close'),
    ...lengthOf(request),
    ...request.headers.flat(),
  ];
}

/** Without a length, Node would send an empty body in chunks, which is another request than one without a body. */
function lengthOf({ method, body }: FuzzRequest): readonly string[] {
  if (body !== undefined) return ['content-length', String(body.length)];
  return WITHOUT_BODY.has(method) ? [] : ['content-length', '0'];
}

const WITHOUT_BODY: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']);

function noAnswer(error: Error): Exchange {
  const { code = error.name } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EHOSTUNREACH') {
    return { kind: 'none', why: 'refused', code };
  }
  return { kind: 'none', why: code.startsWith('HPE_') ? 'broken' : 'closed', code };
}
