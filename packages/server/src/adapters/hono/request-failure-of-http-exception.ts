import { type RequestFailure, requestFailureOfStatus } from '../../resolve/request-failure.js';

/**
 * Returns what an `HTTPException` of Hono says; undefined for any other error, or if it says that the server failed.
 */
export function requestFailureOfHttpException(thrown: unknown): RequestFailure | undefined {
  if (!(thrown instanceof Error) || !('getResponse' in thrown)) return undefined;
  const { status, res } = thrown as { readonly status?: unknown; readonly res?: Response };
  const failure = typeof status === 'number' ? requestFailureOfStatus(status) : undefined;
  return failure && { ...failure, headers: res && Object.fromEntries(res.headers) };
}
