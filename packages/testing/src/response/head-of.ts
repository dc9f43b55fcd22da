import { headersOf } from './headers-of.js';
import type { ResponseHead, ResponseSource } from './seen-response.js';

/** An object of any library. */
export type AnyObject = { readonly [name: string]: unknown };

/** Returns whether the value is an object. */
export function isObject(value: unknown): value is AnyObject {
  return typeof value === 'object' && value !== null;
}

/** Returns whether the value is a response of Playwright, whose parts are methods. */
export function isPlaywright({ status, headers, text }: AnyObject): boolean {
  return typeof status === 'function' && typeof headers === 'function' && typeof text === 'function';
}

/** Returns status and headers of a response whose parts are properties; undefined if it has no status. */
export function headOf(value: AnyObject): ResponseHead | undefined {
  const status = [value.status, value.statusCode].find((each) => typeof each === 'number');
  if (status === undefined || !Number.isInteger(status)) return undefined;
  return { status: status as number, headers: headersOf(value.headers ?? value.header), source: sourceOf(value) };
}

/** Returns which library made a response, by the properties that only its responses have. */
function sourceOf(value: AnyObject): ResponseSource {
  if ('rawPayload' in value) return 'inject';
  if ('rawBody' in value && 'requestUrl' in value) return 'got';
  if ('rawTrailers' in value && 'httpVersion' in value) return 'node';
  if ('trailers' in value && 'opaque' in value) return 'undici';
  if ('text' in value && 'header' in value && 'files' in value) return 'supertest';
  if ('config' in value && 'data' in value) return 'axios';
  return 'plain';
}
