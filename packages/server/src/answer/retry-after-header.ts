/** The value of `Retry-After` for seconds from now or a moment; undefined where it says nothing. */
export function retryAfterHeader(retryAfter: unknown): string | undefined {
  if (retryAfter instanceof Date) return Number.isNaN(retryAfter.getTime()) ? undefined : retryAfter.toUTCString();
  if (typeof retryAfter !== 'number' || !Number.isFinite(retryAfter) || retryAfter < 0) return undefined;
  // Rounded up: who comes too early is refused again.
  return `${Math.min(Math.ceil(retryAfter), Number.MAX_SAFE_INTEGER)}`;
}
