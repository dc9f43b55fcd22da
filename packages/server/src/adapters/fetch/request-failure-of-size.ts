import type { RequestFailure } from '../../resolve/request-failure.js';

/** Returns the request failure if srvx found the body larger than its option `maxRequestBodySize` allows. */
export function requestFailureOfSize(thrown: unknown): RequestFailure | undefined {
  const isTooLarge = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_BODY_TOO_LARGE';
  return isTooLarge ? { kind: 'bodyTooLarge' } : undefined;
}
