import type { ContractEntry } from '@error-contracts/runtime/contract';
import type { ContractError } from '../errors/contract-error.js';

/** Returns when a retry can succeed: seconds from now, a date, or undefined if it is not known. */
export type RetryAfter = (error: ContractError, entry: ContractEntry) => number | Date | undefined;

/** Returns the value of `Retry-After` for seconds from now or a date; undefined for anything else. */
export function retryAfterHeader(retryAfter: unknown): string | undefined {
  if (retryAfter instanceof Date) return Number.isNaN(retryAfter.getTime()) ? undefined : retryAfter.toUTCString();
  if (typeof retryAfter !== 'number' || !Number.isFinite(retryAfter) || retryAfter < 0) return undefined;
  // Rounded up, because a client that comes too early is refused again.
  return `${Math.min(Math.ceil(retryAfter), Number.MAX_SAFE_INTEGER)}`;
}
