import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/placeholder-types-fit.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

function parameter(type: string, values?: readonly (string | number)[]) {
  return { type, description: 'A parameter.', ...(values === undefined ? {} : { enum: values }) };
}

const data = {
  n: parameter('integer'),
  x: parameter('number'),
  s: parameter('string'),
  e: parameter('string', ['email', 'phone']),
  b: parameter('boolean'),
  list: { ...parameter('array'), items: { type: 'string' } },
  rows: { ...parameter('array'), items: { type: 'object' } },
  day: { ...parameter('string'), format: 'date' },
  clock: { ...parameter('string'), format: 'time' },
  until: { ...parameter('string'), format: 'date-time' },
  price: { ...parameter('number'), currency: 's' },
};

function violations(message: string) {
  return violationsOf(rule, draftOfErrors({ A: { message, data } }));
}

test.each([
  '{n} {x} {s} {e} {b} {n, number} {x, number}',
  '{n, plural, one {a} other {b}}',
  '{x, selectordinal, other {b}}',
  '{s, select, anything {a} other {b}}',
  '{e, select, email {a} other {b}}',
  '{b, select, true {a} false {b} other {c}}',
  '{undeclared, plural, other {a}}',
  '{list} {day} {until}',
  '{day, date, short} {until, date, ::yMMMdHmmz} {until, time, full} {clock, time, short}',
  '{price, number, currency} {x, number, ::currency/EUR} {n, number, percent}',
  '{s, select, a {{n, plural, one {{until, time, short}} other {}}} other {}}',
])('accepts %s', (message) => {
  expect(violations(message)).toEqual([]);
});

test.each([
  ['a {rows}', 3, /\{rows\} can list texts, but the elements/, /"items": \{ "type": "string" \}/],
  ['{s, date, short}', 1, /\{s, date, short\} needs a date or time, but "s" is any string/, /"format": "date" or/],
  ['{n, date, short}', 1, /needs string, but "n" is declared as integer/, /"format": "date-time"/],
  ['{clock, time, ::yMMMd}', 1, /shows a date, but "clock" is a time of day/, /date-time/],
  ['{clock, time, long}', 1, /shows a time zone, but "clock" is a time of day/, /date-time/],
  ['{day, date, ::yMMMdHmm}', 1, /shows a time of day, but "day" is a date/, /date-time/],
  ['{x, number, currency}', 1, /needs a currency, and "x" does not say which/, /::currency\/EUR/],
  ['{s, number, percent}', 1, /needs integer or number/, /integer or number/],
  ['{list, plural, other {}}', 1, /declared as array/, /integer or number/],
  ['{s, select, a {{e, select, mail {} other {}}} other {}}', 16, /"e" is never "mail"/, /Did you mean email/],
  ['{s, number}', 1, /\{s, number\} needs integer or number, .* declared as string/, /show it as \{s\}/],
  ['{b, plural, other {}}', 1, /declared as boolean/, /integer or number/],
  ['{s, selectordinal, other {}}', 1, /declared as string/, /integer or number/],
  ['{n, select, other {}}', 1, /needs string or boolean/, /Use plural/],
  ['{e, select, mail {} other {}}', 1, /"e" is never "mail"/, /Did you mean email\?/],
  ['{e, select, pigeon {} other {}}', 1, /"e" is never "pigeon"/, /Use email, phone or other/],
  ['{b, select, yes {} other {}}', 1, /"b" is never "yes"/, /Use true, false or other/],
])('refuses %s', (message, offset, diagnostic, help) => {
  expect(violations(message)).toEqual([
    [`catalog.json errors/A/message @${offset}`, expect.stringMatching(diagnostic), expect.stringMatching(help)],
  ]);
});

test('reads translations too', () => {
  const draft = draftOfErrors({ A: { message: '{s}', data } }, { de: { A: 'x {s, number}', UNKNOWN: '{s, number}' } });
  expect(violationsOf(rule, draft)).toEqual([['locales/de.json A @3', expect.any(String), expect.any(String)]]);
});
