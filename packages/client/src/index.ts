export { createErrorReader, type ErrorReader, type ErrorReaderOptions } from './error-reader.js';
export type { Direction } from './message/direction-of.js';
export type { MessageStore } from './message/message-store.js';
export type { ReceivedFormatter, RenderMessage, ShownMessage } from './message/render-message.js';
export type { ErrorOf, OperationReader } from './operation-reader.js';
export { isReceivedError } from './received/is-received-error.js';
export type {
  AnyKnownError,
  ConnectionFailure,
  ConnectionFailureOf,
  Failure,
  KnownError,
  KnownErrorOf,
  ReceivedError,
  ResponseFacts,
  Retry,
  UnknownError,
  UnreadableReason,
  UnreadableResponse,
} from './received/received-error.js';
export type { ResponseError } from './received/response-error.js';
export type { RetryPolicy } from './retry/retry-policy.js';
