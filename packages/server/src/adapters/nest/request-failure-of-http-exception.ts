import { type Fault, faultOfStatus } from '../../resolve/request-failure.js';
import { faultOfFastifyError } from '../fastify/request-failure-of-fastify-error.js';

/** What an `HttpException` of Nest says; undefined where it is none, or says that the server failed. */
export function faultOfHttpException(thrown: unknown): Fault | undefined {
  if (!isHttpException(thrown)) return undefined;
  // Nest wraps what its platform found, which knows more.
  const found = faultOfFastifyError(thrown.cause);
  if (found !== undefined) return found;
  const status = thrown.getStatus();
  // Nest's validation pipes give a list of texts; its other exceptions give one.
  const response = thrown.getResponse() as { readonly message?: unknown } | null;
  return status === 400 && Array.isArray(response?.message) ? { kind: 'validation' } : faultOfStatus(status);
}

interface HttpException extends Error {
  getStatus(): number;
  getResponse(): unknown;
}

function isHttpException(thrown: unknown): thrown is HttpException {
  return thrown instanceof Error && 'getStatus' in thrown && 'getResponse' in thrown;
}
