import { type Fault, faultOfStatus } from '../../resolve/request-failure.js';

/** What an `HTTPException` of Hono says; undefined where it is none, or says that the server failed. */
export function faultOfHttpException(thrown: unknown): Fault | undefined {
  if (!(thrown instanceof Error) || !('getResponse' in thrown)) return undefined;
  const { status, res } = thrown as { readonly status?: unknown; readonly res?: Response };
  const fault = typeof status === 'number' ? faultOfStatus(status) : undefined;
  return fault && { ...fault, headers: res && Object.fromEntries(res.headers) };
}
