import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/plurals-show-their-number.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

const RUSSIAN = 'few {# файла} many {# файлов} other {# файла}';

function reported(locale: string, message: string, n: JsonObject = { type: 'integer' }) {
  return violationsOf(rule, draftOfErrors({ A: { message, data: { n } } }, {}, locale)).map(([, text]) => text);
}

test.each([
  ['ru', `{n, plural, one {одного файла} ${RUSSIAN}}`, 'one stands for 1, 21, 31 and more'],
  ['de', '{n, plural, one {eine Datei} other {mehrere Dateien}}', 'other stands for 0, 2, 3 and more'],
  ['fr', '{n, plural, one {un fichier} other {# fichiers}}', 'one stands for 0, 1,'],
  ['ja', '{n, plural, other {ファイル}}', 'other stands for 0, 1, 2 and more'],
  ['ru', `{n, plural, =1 {одного файла} one {файл} ${RUSSIAN}}`, 'one stands for 21, 31, 41 and more'],
  ['en', '{n, selectordinal, one {first} two {#nd} few {#rd} other {#th}}', 'one stands for 1, 21, 31 and more'],
])('in %s, %s loses the number', (locale, message, expected) => {
  expect(reported(locale, message)[0]).toContain(expected);
});

test.each([
  ['ru', `{n, plural, one {# файл} ${RUSSIAN}}`],
  ['en', '{n, plural, one {a file} other {# files}}'],
  ['en', '{n, plural, =0 {no file} one {a file} other {{n, number} files}}'],
  ['en', '{n}: {n, plural, one {file is} other {files are}}'],
  ['fr', '{n, plural, =0 {aucun fichier} one {un fichier} other {# fichiers}}'],
  ['ar', '{n, plural, zero {لا} one {ملف} two {ملفان} few {# ملفات} many {# ملفا} other {# ملف}}'],
  ['en', '{s, select, a {a} other {b}}'],
  ['xx-unknown', '{n, plural, one {a} other {b}}'],
  ['not a tag', '{n, plural, one {a} other {b}}'],
])('in %s, %s does not', (locale, message) => {
  expect(reported(locale, message)).toEqual([]);
});

test('a number that the parameter cannot be does not count', () => {
  const fr = '{n, plural, one {un fichier} other {# fichiers}}';
  expect(reported('fr', fr, { type: 'integer', minimum: 1 })).toEqual([]);
  const ru = `{n, plural, one {один файл} ${RUSSIAN}}`;
  expect(reported('ru', ru, { type: 'integer', maximum: 20 })).toEqual([]);
  expect(reported('ru', ru, { type: 'integer', maximum: 21 })).toHaveLength(1);
});

test('a translation is reported here only if its source shows no number, and the place is the case', () => {
  const A = { message: '{n, plural, one {one file} other {several files}}', data: { n: 'integer' } };
  const B = { message: '{n, plural, one {one file} other {# files}}', data: { n: 'integer' } };
  const russian = `{n, plural, one {одного файла} ${RUSSIAN}}`;
  expect(violationsOf(rule, draftOfErrors({ A, B }, { ru: { A: russian, B: russian } }))).toEqual([
    ['catalog.json errors/A/message @27', expect.stringContaining('other'), expect.stringContaining('Write #')],
    ['locales/ru.json A @12', expect.stringContaining('one stands for 1, 21, 31'), expect.anything()],
  ]);
});

test.each([
  ['{k, select, a {{n, plural, one {a file} other {files}}} other {}}', 'other stands for 0, 2, 3 and more'],
  ['{n, plural, one {a file} other {{k, select, a {{n} files} other {files}}}}', 'other stands for 0, 2, 3 and more'],
  ['{n, plural, offset:1 one {a file more} other {# files}}', undefined],
  ['{n, plural, offset:1 =1 {you} one {you and # more} other {you and others}}', 'other stands for 3, 4, 5 and more'],
  ['{n, plural, one {a file} other {{k, select, a {{n} files} other {files of {n}}}}}', undefined],
  ['{n} {k, select, a {{n, plural, one {a file} other {files}}} other {}}', undefined],
])('in nested selectors, %s loses the number: %s', (message, expected) => {
  expect(reported('en', message)).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
});
