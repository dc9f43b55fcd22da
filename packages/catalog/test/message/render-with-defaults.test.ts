import { expect, test } from 'vitest';
import { parseMessage } from '../../src/message/parse-message.js';
import { renderWithDefaults } from '../../src/message/render-with-defaults.js';

function rendered(text: string, defaults: Record<string, string | number | boolean>, locale = 'en'): string {
  const parsed = parseMessage(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  const parameters = Object.entries(defaults).map(([name, value]) => ({ name, schema: { default: value } }));
  return renderWithDefaults(parsed.message, parameters, locale);
}

test.each([
  ['At most {max} characters', { max: 1234 }, 'At most 1234 characters'],
  ['At most {max, number} characters', { max: 1234 }, 'At most 1,234 characters'],
  ['At most {max} and {min, number}', {}, 'At most {max} and {min}'],
  ['{on}', { on: false }, 'false'],
  ['{toString} {constructor}', {}, '{toString} {constructor}'],
  ['{n, plural, =1 {exactly one} one {# day} other {# days}}', { n: 1 }, 'exactly one'],
  ['{n, plural, one {# day} other {# days}}', { n: 1 }, '1 day'],
  ['{n, plural, one {# day} other {# days}}', { n: 1000 }, '1,000 days'],
  ['{n, plural, one {# day} other {# days}}', {}, '{n} days'],
  ['{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { n: 22 }, '22nd'],
  ['{n, plural, offset:1 =1 {you} one {you and # more} other {you and # others}}', { n: 1 }, 'you'],
  ['{n, plural, offset:1 =1 {you} one {you and # more} other {you and # others}}', { n: 2 }, 'you and 1 more'],
  [
    '{n, plural, one {# file} other {# files}} in {m, plural, one {# folder} other {# folders}}',
    { n: 1, m: 2 },
    '1 file in 2 folders',
  ],
  [
    '{k, select, a {{n, plural, one {# {m, plural, one {# x} other {# y}}} other {z}}} other {}}',
    { k: 'a', n: 1, m: 2 },
    '1 2 y',
  ],
  ['{k, select, email {an email} other {a code}}', { k: 'email' }, 'an email'],
  ['{n, plural, offset:1 =1 {you} one {you and # more} other {you and # others}}', { n: 1 }, 'you'],
  ['{n, plural, offset:1 =1 {you} one {you and # more} other {you and # others}}', { n: 2 }, 'you and 1 more'],
  [
    '{n, plural, one {# file} other {# files}} in {m, plural, one {# folder} other {# folders}}',
    { n: 1, m: 2 },
    '1 file in 2 folders',
  ],
  [
    '{k, select, a {{n, plural, one {# {m, plural, one {# x} other {# y}}} other {z}}} other {}}',
    { k: 'a', n: 1, m: 2 },
    '1 2 y',
  ],
  ['{k, select, email {an email} other {a code}}', { k: 'constructor' }, 'a code'],
  ['{k, select, true {yes} other {no}}', { k: true }, 'yes'],
])('%s with %j', (text, defaults, expected) => {
  expect(rendered(text, defaults)).toBe(expected);
});

test('follows the language', () => {
  expect(rendered('{n, number}', { n: 1234567.5 }, 'de')).toBe('1.234.567,5');
  expect(rendered('{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}', { n: 5 }, 'ru')).toBe('5 дней');
});
