import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { JsonObject } from '../../src/json.js';
import { catalogOf, sourcesWith } from './sources-with.js';

const entry = (code?: number): JsonObject => ({
  ...(code === undefined ? {} : { code }),
  message: 'Text.',
  status: 400,
  domain: 'shop',
});

/** Returns what the rule finds, each as file and line, message, help. */
async function found(catalog: JsonObject, files: Readonly<Record<string, unknown>>): Promise<readonly unknown[]> {
  const { diagnostics } = check(await sourcesWith(catalog, files));
  return diagnostics
    .filter(({ rule }) => rule === 'included-files-fit-the-catalogue')
    .map(({ file, line, message, help }) => [`${file}:${line}`, message, help]);
}

test('each code of a file lies in the range that the file names', async () => {
  const errors = { IN: entry(2001), OUT: entry(1001), TOO: entry(1002) };
  expect(await found(catalogOf(['a.json']), { 'a.json': { range: 'All Orders', errors } })).toEqual([
    [
      'a.json:11',
      'The code 1001 of OUT is not in "All Orders", the range of its file.',
      'Give it a code of 2000–9999999, or move it to another file.',
    ],
    ['a.json:17', expect.stringContaining('The code 1002 of TOO'), expect.any(String)],
  ]);
});

test('a code that is the name of its error is reported at the name', async () => {
  const catalog = {
    ...catalogOf(['a.json']),
    ranges: [
      { prefix: 'SHOP_', name: 'shop' },
      { prefix: 'USER_', name: 'user' },
    ],
  };
  const errors = { SHOP_CLOSED: entry(), USER_LOST: entry() };
  expect(await found(catalog, { 'a.json': { range: 'shop', errors } })).toEqual([
    [
      'a.json:9',
      'The code USER_LOST of USER_LOST is not in "shop", the range of its file.',
      'Give it a code that begins with "SHOP_", or move it to another file.',
    ],
  ]);
});

test('a range that the catalogue lacks, with the name that was meant', async () => {
  const files = { 'a.json': { range: 'account', errors: {} }, 'b.json': { range: 'zzz', errors: {} } };
  expect(await found(catalogOf(['a.json', 'b.json']), files)).toEqual([
    ['a.json:2', 'The catalogue has no range "account".', 'Did you mean "accounts"?'],
    ['b.json:2', 'The catalogue has no range "zzz".', 'Name a range of the catalogue, or delete it.'],
  ]);
});

test('nothing is said of ranges whose shape is wrong, nor of a file without a range', async () => {
  const files = { 'a.json': { range: 'orders', errors: {} }, 'b.json': { errors: { OUT: entry(1001) } } };
  expect(await found({ ...catalogOf(['a.json', 'b.json']), ranges: 5 }, files)).toEqual([]);
});

test('a catalogue of a package is written in the same language, however its tag is spelled', async () => {
  const base = (sourceLocale: unknown): Readonly<Record<string, unknown>> => ({
    'node_modules/base/package.json': {},
    'node_modules/base/catalog.json': { ...catalogOf([], { BASE_LOST: entry(1500) }), sourceLocale },
  });
  const catalog = catalogOf(['npm:base/catalog.json']);
  expect(await found(catalog, base('de'))).toEqual([
    [
      expect.stringMatching(/catalog\.json:3$/),
      'The texts of base are in de, and those of the catalogue in en.',
      'Include a file of the package with texts in en, or write the catalogue in de.',
    ],
  ]);
  for (const same of ['en', 'EN', 5]) expect(await found(catalog, base(same))).toEqual([]);
  expect(await found({ ...catalog, sourceLocale: 5 }, base('de'))).toEqual([]);
  const part = { 'node_modules/base/package.json': {}, 'node_modules/base/catalog.json': { errors: {} } };
  expect(await found(catalog, part)).toEqual([]);
});
