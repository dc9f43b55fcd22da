/**
 * The milliseconds of a `Retry-After` header, in seconds or as a date, or null where it is absent or malformed. A date
 * counts from the server's own `Date`, because the client's clock may be wrong.
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
