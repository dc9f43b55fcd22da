import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/formats-agree.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

function reported(source: string, translation: string) {
  return violationsOf(rule, draftOfErrors({ A: { message: source } }, { de: { A: translation } }));
}

test.each([
  ['{x}', '{x, number}'],
  ['{x, number, ::.00}', '{x}'],
  ['{t, date, long}', '{t, date, ::yMMMd} {t, time, short}'],
  ['{x, number, ::currency/EUR}', '{x, number, ::currency/EUR .00}'],
  ['{x, plural, one {a} other {b}}', '{x, plural, one {{x, number, percent}} other {b}}'],
  ['{x, number, percent} {x}', '{x}'],
  ['{x}', 'nothing'],
])('%s may be %s', (source, translation) => {
  expect(reported(source, translation)).toEqual([]);
});

test.each([
  ['{x, number, percent}', 'a {x}', 3, 'as it is, and the source message shows it as a percentage'],
  ['{x}', '{x, number, percent}', 1, 'as a percentage, and the source message shows it as it is'],
  ['{x, number, ::currency/EUR}', '{x, number, ::currency/USD}', 1, 'in USD, and the source message shows it in EUR'],
  ['{x, number, ::unit/minute}', '{x, number, ::unit/hour}', 1, 'in hour, and the source message shows it in minute'],
  ['{t, date, short}', '{k, select, a {{t}} other {}}', 16, 'as it is, and the source message shows it as a date'],
])('%s may not be %s', (source, translation, offset, message) => {
  expect(reported(source, translation)).toEqual([
    [`locales/de.json A @${offset}`, expect.stringContaining(message), expect.stringContaining('as the source does')],
  ]);
});
