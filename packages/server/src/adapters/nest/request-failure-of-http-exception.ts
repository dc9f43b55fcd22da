import { type RequestFailure, requestFailureOfStatus } from '../../resolve/request-failure.js';
import { requestFailureOfFastifyError } from '../fastify/request-failure-of-fastify-error.js';

/**
 * Returns what an `HttpException` of Nest says; undefined for any other error, or if it says that the server failed.
 */
export function requestFailureOfHttpException(thrown: unknown): RequestFailure | undefined {
  if (!isHttpException(thrown)) return undefined;
  // Nest wraps the error of its platform, which says more.
  const failure = requestFailureOfFastifyError(thrown.cause);
  if (failure !== undefined) return failure;
  const status = thrown.getStatus();
  // Nest's validation pipes have a list of texts, its other exceptions a single text.
  const response = thrown.getResponse() as { readonly message?: unknown } | null;
  return status === 400 && Array.isArray(response?.message) ? { kind: 'validation' } : requestFailureOfStatus(status);
}

interface HttpException extends Error {
  getStatus(): number;
  getResponse(): unknown;
}

function isHttpException(thrown: unknown): thrown is HttpException {
  return thrown instanceof Error && 'getStatus' in thrown && 'getResponse' in thrown;
}
