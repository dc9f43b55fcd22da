import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/plural-categories-fit-the-language.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

function violations(tag: string, text: string) {
  return violationsOf(rule, draftOfErrors({ A: { message: 'x' } }, { [tag]: { A: text } }, 'zu')).map(
    ([place, message, help]) => [place.replace('locales/', ''), message, help],
  );
}

test.each([
  ['en', '{n, plural, one {a} other {b}}'],
  ['en', '{n, plural, =0 {z} =7 {s} one {a} other {b}}'],
  ['en', '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}'],
  ['ja', '{n, plural, other {b}}'],
  ['zh-CN', '{n, plural, =1 {a} other {b}}'],
  ['ru', '{n, plural, one {a} few {b} many {c} other {d}}'],
  ['cs', '{n, plural, one {a} few {b} many {c} other {d}}'],
  ['fr', '{n, plural, one {a} other {b}}'],
  ['fr', '{n, plural, one {a} many {m} other {b}}'],
  ['es', '{n, plural, one {a} other {b}}'],
  ['it', '{n, plural, one {a} other {b}}'],
  ['pt-BR', '{n, plural, one {a} other {b}}'],
  ['ar', '{n, plural, zero {a} one {b} two {c} few {d} many {e} other {f}}'],
  ['de', '{n, select, few {a} other {b}}'],
  ['xx-unknown', '{n, plural, sometimes {a} other {b}}'],
  ['not a tag', '{n, plural, sometimes {a} other {b}}'],
])('%s accepts %s', (tag, text) => {
  expect(violations(tag, text)).toEqual([]);
});

test('reports what the language does not have', () => {
  expect(violations('ja', '{n, plural, one {a} other {b}}')).toEqual([
    ['ja.json A @12', 'The language ja has no plural category "one".', 'Remove it; use other.'],
  ]);
  expect(violations('en', '{n, plural, zero {z} one {a} other {b}}')).toEqual([
    ['en.json A @12', 'The language en has no plural category "zero".', expect.stringContaining('write =0')],
  ]);
  expect(violations('de', '{n, selectordinal, one {a} other {b}}')).toEqual([
    ['de.json A @19', 'The language de has no ordinal category "one".', 'Remove it; use other.'],
  ]);
});

test('reports what the language needs besides', () => {
  expect(violations('en', '{n, plural, other {b}}')).toEqual([
    ['en.json A @4', 'The language en also needs the plural category one.', 'Add one {…} before other.'],
  ]);
  expect(violations('ru', '{n, plural, one {a} other {b}}')).toEqual([
    [
      'ru.json A @4',
      'The language ru also needs the plural categories few, many.',
      'Add few {…} many {…} before other.',
    ],
  ]);
  expect(violations('cs', '{n, plural, one {a} few {b} other {c}}')).toHaveLength(1);
  expect(violations('en', '{n, selectordinal, one {a} other {b}}')).toHaveLength(1);
});

test('suggests the category that a mistyped one means', () => {
  expect(violations('en', '{n, plural, on {a} other {b}}')[0]).toEqual([
    'en.json A @12',
    'The language en has no plural category "on".',
    'Write one instead of on.',
  ]);
});

test('checks the source message by the source language', () => {
  const errors = { A: { message: '{n, plural, one {a} other {b}}' } };
  expect(violationsOf(rule, draftOfErrors(errors, {}, 'zh-CN'))).toEqual([
    ['catalog.json errors/A/message @12', 'The language zh-CN has no plural category "one".', expect.any(String)],
  ]);
  expect(violationsOf(rule, draftOfErrors(errors, {}, 'en'))).toEqual([]);
});

test('checks every selector, and reports the case of that one', () => {
  const text = '{k, select, one {{n, plural, one {a} other {b}}} other {{m, plural, one {c} few {d} other {e}}}}';
  expect(violations('en', text)).toEqual([
    [`en.json A @${text.indexOf('few')}`, 'The language en has no plural category "few".', expect.any(String)],
  ]);
  const second = '{n, plural, one {a} other {b}} {m, selectordinal, one {c} other {d}}';
  expect(violations('en', second)).toEqual([
    [
      `en.json A @${second.indexOf('selectordinal')}`,
      expect.stringContaining('ordinal categories two, few'),
      expect.any(String),
    ],
  ]);
});
