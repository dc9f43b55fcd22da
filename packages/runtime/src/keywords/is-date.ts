/** Returns whether a text is a date of RFC 3339 (`full-date`): one that the calendar has. */
export function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  return isDay(Number(year), Number(month), Number(day));
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** No comparison holds for NaN, which is what a text of another form has. */
function isDay(year: number, month: number, day: number): boolean {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && isLeapYear ? 29 : (DAYS[month - 1] ?? 0));
}

const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
