import type { ReceivedError } from '../received/received-error.js';

/** Whether and when to retry a request. `shouldRetry` and `retryDelay` are options of TanStack Query. */
export interface RetryPolicy {
  /** Returns whether to retry after so many failures: the error allows it, and the wait is not too long. */
  readonly shouldRetry: (failureCount: number, error: unknown) => boolean;
  /** Returns the milliseconds to wait: those of `Retry-After`, or twice as many each time. */
  readonly retryDelay: (failureCount: number, error: unknown) => number;
}

/** Limits for retries. */
export interface RetryLimits {
  /** The most retries of one request. */
  readonly retries: number;
  /** The most milliseconds to wait. If the server asks to wait longer, the request is not sent again. */
  readonly longestRetryDelay: number;
}

const FIRST_DELAY = 1000;

/** Returns a policy that follows the contract and the server. */
export function retryPolicy(
  readSync: (error: unknown) => ReceivedError,
  { retries, longestRetryDelay }: RetryLimits,
): RetryPolicy {
  return {
    shouldRetry: (failureCount, error) => {
      const { retry, retryAfter } = readSync(error);
      return retry === 'later' && failureCount < retries && (retryAfter ?? 0) <= longestRetryDelay;
    },
    retryDelay: (failureCount, error) =>
      Math.min(readSync(error).retryAfter ?? FIRST_DELAY * 2 ** failureCount, longestRetryDelay),
  };
}
