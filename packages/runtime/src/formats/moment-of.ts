import { isDateTime } from '../keywords/is-date-time.js';

/**
 * Returns the milliseconds since 1970 of an RFC 3339 date-time; NaN if it is none. `Date.parse` alone also takes
 * 30 February, years of six digits and texts in English.
 */
export function momentOf(value: string): number {
  if (!isDateTime(value)) return Number.NaN;
  const text = value.toUpperCase();
  // A leap second, which Date does not know, is shown as the second before it.
  return Date.parse(text.slice(17, 19) === '60' ? `${text.slice(0, 17)}59${text.slice(19)}` : text);
}
