import type { ReceivedError } from '../received-error.js';

/** Whether and when to repeat a request; `shouldRetry` and `retryDelay` are what TanStack Query takes. */
export interface RetryPolicy {
  /** Whether to repeat after so many failures: the error allows it later, and not too much later. */
  readonly shouldRetry: (failureCount: number, error: unknown) => boolean;
  /** Milliseconds to wait: as long as `Retry-After` asks, else twice as long each time. */
  readonly retryDelay: (failureCount: number, error: unknown) => number;
}

/** How often and how long. */
export interface RetryLimits {
  /** Repetitions of one request. */
  readonly retries: number;
  /** Milliseconds; who is asked to wait longer does not wait. */
  readonly longestRetryDelay: number;
}

const FIRST_DELAY = 1000;

/** A policy that follows the contract and the server. */
export function retryPolicy(
  glance: (error: unknown) => ReceivedError,
  { retries, longestRetryDelay }: RetryLimits,
): RetryPolicy {
  return {
    shouldRetry: (failureCount, error) => {
      const { retry, retryAfter } = glance(error);
      return retry === 'later' && failureCount < retries && (retryAfter ?? 0) <= longestRetryDelay;
    },
    retryDelay: (failureCount, error) =>
      Math.min(glance(error).retryAfter ?? FIRST_DELAY * 2 ** failureCount, longestRetryDelay),
  };
}
