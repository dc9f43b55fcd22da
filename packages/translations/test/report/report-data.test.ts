import { digest } from '@error-contracts/catalog/provenance';
import { expect, test } from 'vitest';
import { reportDataOf } from '../../src/report/report-data-of.js';
import { draftOf } from '../draft-of.js';

const DRAFT = draftOf({
  errors: {
    FILES: {
      message: 'At most {max, plural, one {# file} other {# files}} in {place}.',
      data: {
        max: { type: 'integer', examples: [1234] },
        place: { type: 'string', description: 'A folder.', examples: ['Documents'] },
      },
    },
    WAY: {
      message: '{way, select, card {By card.} other {By other means.}}',
      data: { way: { type: 'string', enum: ['card', 'cash'] } },
    },
    LOCKED: { message: 'The user is locked.' },
    CLOSED: { message: 'The user was locked.' },
  },
  locales: {
    ru: {
      FILES: 'Не более {max, plural, one {# файла} few {# файлов} many {# файлов} other {# файла}} в {place}.',
      WAY: '{way, select, card {Картой.} other {Иначе.}}',
      LOCKED: 'Пользователь  забл\u200bокирован.',
    },
    de: { LOCKED: 'Gesperrt.', CLOSED: 'Gesperrt' },
  },
  provenance: { de: { format: 1, LOCKED: { source: 'Locked.', target: digest('Gesperrt.'), state: 'reviewed' } } },
});

const REPORT = reportDataOf(DRAFT, { locales: ['ru', 'de'], describeRule: (name) => `About ${name}.` });
const entryOf = (name: string) => REPORT.entries.find((entry) => entry.name === name);

test('every case of a plural is rendered with a number that has it, as the language writes numbers', () => {
  const [russian] = entryOf('FILES')?.translations ?? [];
  expect(entryOf('FILES')?.forms).toEqual([
    { label: 'max = 1 (one)', text: 'At most 1 file in Documents.' },
    { label: 'max = 1234 (other)', text: 'At most 1,234 files in Documents.' },
  ]);
  expect(russian?.forms?.map(({ label, text }) => `${label}: ${text.replaceAll('\u00a0', ' ')}`)).toEqual([
    'max = 21 (one): Не более 21 файла в Documents.',
    'max = 1234 (few): Не более 1 234 файлов в Documents.',
    'max = 5 (many): Не более 5 файлов в Documents.',
    'max = 1.5 (other): Не более 1,5 файла в Documents.',
  ]);
  expect(entryOf('WAY')?.forms).toEqual([
    { label: 'way: card', text: 'By card.' },
    { label: 'way: other', text: 'By other means.' },
  ]);
  expect(entryOf('LOCKED')).not.toHaveProperty('forms');
});

test('findings of every rule have the piece that is wrong, and the report describes their rules', () => {
  const text = 'Пользователь  забл\u200bокирован.';
  const [russian] = entryOf('LOCKED')?.translations ?? [];
  const pieces = russian?.findings?.map(({ rule, severity, offset = 0, length = 0 }) => [
    REPORT.rules[rule]?.name,
    severity,
    text.slice(offset, offset + length),
  ]);
  expect(pieces).toEqual(
    expect.arrayContaining([
      ['spaces-are-single', 'warning', '  '],
      ['invisible-characters-are-not-added', 'error', '\u200b'],
    ]),
  );
  expect(REPORT.rules.map(({ name }) => name)).toEqual(REPORT.rules.map(({ name }) => name).toSorted());
  expect(REPORT.rules[0]?.description).toBe(`About ${REPORT.rules[0]?.name}.`);
});

test('states, the source of a stale text, and similar texts are there', () => {
  expect(entryOf('LOCKED')?.translations[1]).toMatchObject({ state: 'stale', previousSource: 'Locked.' });
  expect(entryOf('CLOSED')?.translations[0]).toEqual({
    state: 'missing',
    similar: [
      { score: 90, origin: 'LOCKED', source: 'The user is locked.', target: 'Пользователь  забл\u200bокирован.' },
    ],
  });
  expect(REPORT.locales).toEqual([
    { tag: 'ru', name: 'Russian', direction: 'ltr' },
    { tag: 'de', name: 'German', direction: 'ltr' },
  ]);
});

test('a waived finding is not in the report, and a rule that is off neither', () => {
  const rulesOf = (settings: object) =>
    reportDataOf(DRAFT, { locales: ['ru'], describeRule: String, ...settings }).rules.map(({ name }) => name);
  expect(rulesOf({})).toContain('spaces-are-single');
  expect(rulesOf({ settings: { severities: new Map([['spaces-are-single', 'off']]) } })).not.toContain(
    'spaces-are-single',
  );
  const waivers = {
    file: { path: 'shop/translation-waivers.json', text: '[]', value: [] },
    waivers: [{ rule: 'spaces-are-single', locale: 'ru', name: 'LOCKED', reason: 'It is a test.' }],
  };
  expect(rulesOf({ waivers })).not.toContain('spaces-are-single');
});

test('a text of a megabyte is cut, so that the page opens', () => {
  const long = '{'.repeat(1_000_000);
  const plural = `{max, plural, one {${'a'.repeat(9_000)}} other {${'b'.repeat(500)}}}{max}`;
  const draft = draftOf({
    errors: { LONG: { message: 'Long.' }, FORMS: { message: '{max}', data: { max: 'integer' } } },
    locales: { de: { LONG: long, FORMS: plural } },
    provenance: {
      de: { format: 1, LONG: { source: long, target: digest(long), state: 'reviewed', notes: [long] } },
    },
  });
  const [cut, forms] = reportDataOf(draft, { locales: ['de'], describeRule: () => '' }).entries;
  const shown = `${'{'.repeat(10_000)}… (990,000 more characters)`;
  expect(cut?.translations[0]).toMatchObject({ text: shown, previousSource: shown, notes: [shown] });
  expect(forms?.translations[0]?.forms).toHaveLength(2);
  expect(JSON.stringify([cut, forms]).length).toBeLessThan(100_000);
});

test('nested and repeated selectors are rendered case by case, with formats', () => {
  const { entries } = reportDataOf(
    draftOf({
      errors: {
        MOVED: {
          message:
            '{n, plural, one {# file} other {# files}} in {k, select, a {{m, plural, one {# folder} other {# folders}}} other {a place}} {n, plural, one {is} other {are}} gone since {day, date, long}: {names}.',
          data: {
            n: 'integer',
            m: 'integer',
            k: { type: 'string', enum: ['a', 'b'] },
            day: { type: 'string', format: 'date' },
            names: { type: 'array', items: { type: 'string' }, list: 'or' },
          },
        },
      },
    }),
    { locales: [], describeRule: (name) => name },
  );
  const rest = 'gone since December 24, 2026: a, b, or c.';
  expect(entries[0]?.forms).toEqual([
    { label: 'n = 1 (one), k: a, m = 1 (one)', text: `1 file in 1 folder is ${rest}` },
    { label: 'n = 1 (one), k: a, m = 3 (other)', text: `1 file in 3 folders is ${rest}` },
    { label: 'n = 1 (one), k: other', text: `1 file in a place is ${rest}` },
    { label: 'n = 3 (other), k: a, m = 1 (one)', text: `3 files in 1 folder are ${rest}` },
    { label: 'n = 3 (other), k: a, m = 3 (other)', text: `3 files in 3 folders are ${rest}` },
    { label: 'n = 3 (other), k: other', text: `3 files in a place are ${rest}` },
  ]);
});
