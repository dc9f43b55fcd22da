export { dateFormatOf } from './date-format-of.js';
export { dateTimeFormatOf, type TimeZoneOption } from './date-time-format-of.js';
export { listFormatOf } from './list-format-of.js';
export { moneyFormatOf } from './money-format-of.js';
export { numberFormatOf } from './number-format-of.js';
export { timeFormatOf } from './time-format-of.js';
