export {
  type ByteStream,
  type FetchResponse,
  isBlob,
  isByteStream,
  isFetchResponse,
  isNodeStream,
  isUnreadBody,
  type UnreadBody,
} from './body-source.js';
export { isError } from './is-error.js';
export { parseRetryAfter } from './parse-retry-after.js';
export { type BodyLimits, type BodyText, readResponseBody, readUnreadBody } from './read-body.js';
