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
  list: parameter('array'),
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
])('accepts %s', (message) => {
  expect(violations(message)).toEqual([]);
});

test.each([
  ['a {list}', 3, /\{list\} needs string or .* declared as array/, /simple type/],
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
