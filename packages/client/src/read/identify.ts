import { type FetchResponse, isFetchResponse, isUnreadBody } from '@error-contracts/runtime/response';
import { noHead, type ResponseHead, responseHead } from './response-head.js';

/** What a value has in it: a response whose body must be read, a body, or what was thrown. */
export type Source =
  | { readonly response: FetchResponse; readonly head: ResponseHead }
  | { readonly body: unknown; readonly head: ResponseHead }
  | { readonly thrown: unknown; readonly head: ResponseHead };

/** Returns what is in a value that fetch, ky, axios, openapi-fetch or an application has. */
export function identify(value: unknown, isErrorResponse: (body: unknown) => boolean): Source {
  if (isFetchResponse(value)) return { response: value, head: responseHead(value) };
  if (typeof value !== 'object' || value === null) return { body: value, head: noHead };
  // The `code` and `message` of an Error are its own, not those of an error response.
  const thrown = isError(value);
  if (!thrown && (isUnreadBody(value) || isErrorResponse(value))) return { body: value, head: noHead };

  const { response, data, error } = value as { response?: unknown; data?: unknown; error?: unknown };
  if (isFetchResponse(response)) {
    // ky has the body as `data`, openapi-fetch as `error`.
    const body = thrown ? data : (error ?? data);
    const head = responseHead(response);
    return body === undefined ? { response, head } : { body, head };
  }
  if (isAxiosResponse(response)) {
    const head = responseHead(response);
    // Without data the body broke off, and the thrown error says so.
    return thrown && response.data === undefined ? { thrown: value, head } : { body: response.data, head };
  }
  if (thrown) return { thrown: value, head: noHead };
  return isAxiosResponse(value) ? { body: value.data, head: responseHead(value) } : { body: value, head: noHead };
}

/** Returns whether the value is an Error or a DOMException of any realm. */
function isError(value: object): boolean {
  return value instanceof Error || /^\[object (Error|DOMException)\]$/.test(Object.prototype.toString.call(value));
}

function isAxiosResponse(value: unknown): value is { readonly data: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const { status, headers } = value as { readonly status?: unknown; readonly headers?: unknown };
  return typeof status === 'number' && typeof headers === 'object' && 'data' in value;
}
