/**
 * Returns the milliseconds of a `Retry-After` header, which has seconds or a date; null if it is absent or malformed. A
 * date is compared with the server's `Date`, because the client's clock may be wrong.
 */
export function parseRetryAfter(value: string | null, date: string | null): number | null {
  if (value === null) return null;
  const text = value.trim();
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1000;
  const until = parseHttpDate(text);
  if (until === null) return null;
  return Math.max(0, until - (parseHttpDate(date) ?? Date.now()));
}

function parseHttpDate(text: string | null): number | null {
  if (text === null || !/^[A-Za-z0-9 ,:-]{24,40}$/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
