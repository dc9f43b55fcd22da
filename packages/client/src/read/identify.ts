import { brandOf } from '@error-contracts/runtime/brand';
import { type FetchResponse, isError, isFetchResponse, isUnreadBody } from '@error-contracts/runtime/response';
import { heldBody } from './held-body.js';
import { noHead, type ResponseHead, responseHead } from './response-head.js';

/** What a value has in it: a response whose body must be read, a body, or what was thrown. */
export type Source =
  | { readonly response: FetchResponse; readonly head: ResponseHead }
  | { readonly body: unknown; readonly head: ResponseHead }
  | { readonly thrown: unknown; readonly head: ResponseHead };

/** Returns what is in a value that fetch, any other HTTP library or an application has. */
export function identify(value: unknown, isErrorResponse: (body: unknown) => boolean): Source {
  if (isFetchResponse(value)) return { response: value, head: responseHead(value) };
  if (typeof value !== 'object' || value === null) return { body: value, head: noHead };
  // The `code` and `message` of an Error are its own, not those of an error response.
  const thrown = isError(value);
  if (!thrown && isErrorResponse(value)) return { body: value, head: noHead };
  // A response of Node is a stream, and that of got too, although its body is read.
  if (!thrown && isUnreadBody(value))
    return { body: (heldBody(value) ?? { body: value }).body, head: responseHead(value) };

  const { response, data, error } = value as { response?: unknown; data?: unknown; error?: unknown };
  if (isFetchResponse(response)) {
    // ky has the body as `data`, openapi-fetch as `error`.
    const body = thrown ? data : (error ?? data);
    const head = responseHead(response);
    return body === undefined ? { response, head } : { body, head };
  }
  const held = heldBody(response);
  if (held !== undefined) {
    const head = responseHead(response as object);
    // Without a body it broke off, and the thrown error says so.
    return thrown && held.body === undefined ? { thrown: value, head } : { body: held.body, head };
  }
  if (thrown) {
    // An error of the server's package has status, headers and data of its own.
    const unparsed = brandOf(value) === undefined ? heldBody(value) : undefined;
    if (unparsed !== undefined) return { body: unparsed.body, head: responseHead(value) };
    return { thrown: value, head: typeof response === 'object' && response !== null ? responseHead(response) : noHead };
  }
  if (isLost(value)) return { thrown: value, head: noHead };
  const own = heldBody(value);
  return own === undefined ? { body: value, head: noHead } : { body: own.body, head: responseHead(value) };
}

/** Returns whether the value says that no response came: status 0 of a request, or the words of RTK Query. */
function isLost(value: object): boolean {
  const { status } = value as { readonly status?: unknown };
  return status === 'FETCH_ERROR' || status === 'TIMEOUT_ERROR' || (status === 0 && heldBody(value) !== undefined);
}
