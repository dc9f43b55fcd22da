import {
  type BodyLimits,
  type BodyText,
  type FetchResponse,
  isError,
  isFetchResponse,
  isUnreadBody,
  readResponseBody,
  readUnreadBody,
} from '@error-contracts/runtime/response';
import { describeThrown } from '../report/describe-thrown.js';
import { showValue } from '../report/show-value.js';
import { type AnyObject, headOf, isObject, isPlaywright } from './head-of.js';
import { headersOf } from './headers-of.js';
import { parsedBody } from './parsed-body.js';
import { ALREADY_READ, type ResponseHead, type SeenResponse, unread } from './seen-response.js';

/** A response whose body must be read. */
export interface Unread extends ResponseHead {
  readonly read: (limits: BodyLimits) => Promise<BodyText>;
}

/** Returns whether the value is a promise of any library. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  try {
    return (isObject(value) || typeof value === 'function') && typeof (value as AnyObject).then === 'function';
  } catch {
    // A getter or a proxy threw: what cannot be read is not waited for.
    return false;
  }
}

/** Returns what a value of any library says, or how its body is read. */
export function identifyResponse(value: unknown): SeenResponse | Unread {
  if (isFetchResponse(value)) return fetchResponse(value);
  if (!isObject(value)) return unread(noResponse(value));
  if (isError(value)) return identifyThrown(value);
  if (isPlaywright(value)) return playwrightResponse(value);
  // openapi-fetch has the parsed body beside the response.
  if (isFetchResponse(value.response)) return fetchResponse(value.response, value.error ?? value.data);
  const head = headOf(value);
  if (head === undefined) return unread(noResponse(value));
  return withBody(bodyOf(value, head), head);
}

/** Returns what an error of any library says about its response. */
export function identifyThrown(thrown: unknown): SeenResponse | Unread {
  if (!isObject(thrown)) return unread(`No response came: ${describeThrown(thrown)} was thrown.`);
  const { response, data } = thrown;
  // ky and others read the body for their error.
  if (isFetchResponse(response)) return fetchResponse(response, data);
  const head = isObject(response) ? headOf(response) : undefined;
  if (isObject(response) && head !== undefined) return withBody(bodyOf(response, head), head);
  const own = isObject(thrown.headers) ? headOf(thrown) : undefined;
  if (own !== undefined) return withBody(bodyOf(thrown, own), own);
  return isError(thrown) ? unread(`No response came: ${describeThrown(thrown)} was thrown.`) : identifyResponse(thrown);
}

function fetchResponse(response: FetchResponse, parsed?: unknown): SeenResponse | Unread {
  if (!Number.isInteger(response.status)) return unread(noResponse(response));
  const head: ResponseHead = { status: response.status, headers: headersOf(response.headers), source: 'fetch' };
  if (parsed !== undefined) return withBody(parsed, head);
  if (response.type === 'error') return unread('It is `Response.error()`: no response came.');
  if (response.type?.startsWith('opaque')) return unread('The browser hides it (`no-cors`, or a redirect).');
  if (response.bodyUsed || response.body?.locked) return unread(ALREADY_READ, head);
  if (response.body === null) return { ...head, body: undefined, text: '' };
  return { ...head, read: (limits) => readResponseBody(response, limits) };
}

function playwrightResponse(response: AnyObject): SeenResponse | Unread {
  const { status, headers, text } = response as { [method: string]: () => unknown };
  const given = status?.call(response);
  if (!Number.isInteger(given)) return unread(noResponse(response));
  const head: ResponseHead = {
    status: given as number,
    headers: headersOf(headers?.call(response)),
    source: 'playwright',
  };
  const read = async (): Promise<BodyText> => {
    try {
      return { text: String(await text?.call(response)) };
    } catch (thrown) {
      return { thrown };
    }
  };
  return { ...head, read };
}

function bodyOf(value: AnyObject, head: ResponseHead): unknown {
  switch (head.source) {
    case 'inject':
      return value.payload;
    case 'supertest':
      return value.text ?? value.body;
    case 'axios':
      return value.data;
    case 'node':
      return value;
    default:
      return ['body', 'data', 'payload', 'text'].map((name) => value[name]).find((body) => body !== undefined);
  }
}

function withBody(body: unknown, head: ResponseHead): SeenResponse | Unread {
  if (typeof body === 'string') return { ...head, ...parsedBody(body, head.headers) };
  if (body === undefined || body === null) return { ...head, body: undefined, text: null };
  if (typeof body === 'function') return unread('Its body is a function: pass what it returns.', head);
  if (!isUnreadBody(body)) return { ...head, body, text: null };
  const { bodyUsed, readableEnded, destroyed } = body as unknown as AnyObject;
  if (bodyUsed === true || readableEnded === true || destroyed === true) return unread(ALREADY_READ, head);
  return { ...head, read: (limits) => readUnreadBody(body, limits) };
}

function noResponse(value: unknown): string {
  if (value === undefined) return 'It is undefined. Was the response returned, and the promise awaited?';
  if (typeof value === 'function') return 'It is a function, which is no response. Call it, and pass what it returns.';
  const help = isObject(value) ? ' Pass the whole response, or { status, headers, body }.' : '';
  return `It is ${showValue(value, 60)}, which is no response.${help}`;
}
