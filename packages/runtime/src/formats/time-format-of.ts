import { isTime } from '../keywords/is-time.js';

/** Returns a function that writes times of day, such as `14:30:00Z`. What is none is written as it is. */
export function timeFormatOf(locale: string, options: Intl.DateTimeFormatOptions): (value: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (value) => {
    const time = `${value}`;
    if (!isTime(time)) return time;
    // Without a date nobody knows the offset of a time zone: the clock shows what was sent.
    format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return format.format(
      Date.parse(`1970-01-01T${time.slice(0, 6)}${time.slice(6, 8) === '60' ? '59' : time.slice(6, 8)}Z`),
    );
  };
}
