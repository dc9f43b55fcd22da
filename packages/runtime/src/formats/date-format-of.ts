import { isDate } from '../keywords/is-date.js';

/** Returns a function that writes calendar dates, such as `2026-12-24`. What is none is written as it is. */
export function dateFormatOf(locale: string, options: Intl.DateTimeFormatOptions): (value: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (value) => {
    if (!isDate(`${value}`)) return `${value}`;
    // A date has no time zone: it is the same day for every reader.
    format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return format.format(Date.parse(value));
  };
}
