import { isDate } from './is-date.js';
import { isTime } from './is-time.js';

/** Returns whether a text is a date and time of RFC 3339 (`date-time`). The `T` and the `Z` may be small letters. */
export function isDateTime(text: string): boolean {
  return (text[10] === 'T' || text[10] === 't') && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}
