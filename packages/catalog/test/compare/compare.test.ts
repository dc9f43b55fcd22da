import { expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { snapshotOf } from '../../src/compare/snapshot/snapshot-of.js';
import { example, released, snapshotOfCatalog, sourcesOf } from './snapshot-of-catalog.js';

test('a catalogue in which one code is written twice has not changed either', async () => {
  const twice = example();
  twice.catalog.errors.PASSWORD_EXPIRED.code = twice.catalog.errors.ORDER_LOCKED.code;
  const snapshot = await snapshotOfCatalog(twice);
  expect(compare(snapshot, snapshot)).toEqual([]);
  expect(compare(released(snapshot), snapshot)).toEqual([]);
});

test('changes are in the order of verdict, code, rule and language', async () => {
  const other = example();
  const { errors } = other.catalog;
  for (const [name, code] of [
    ['ZEBRA', 1100],
    ['APPLE', 1200],
  ] as const) {
    errors[name] = { code, message: `${name}.`, status: 400, domain: 'order' };
  }
  errors.PASSWORD_EXPIRED.status = 503;
  errors.ORDER_NOT_FOUND.retry = 'later';
  errors.ORDER_NOT_FOUND.kind = 'challenge';
  other.locales = { ja: {}, de: {} };
  const changes = compare(await snapshotOfCatalog(example()), await snapshotOfCatalog(other));
  expect(changes.map(({ verdict, code, rule, locale }) => [verdict, code, rule, locale ?? ''].join(' '))).toEqual([
    'major 1001 kind-changed ',
    'major 1001 retry-changed ',
    'major 2002 status-changed ',
    'minor 1001 translation-removed de',
    'minor 1001 translation-removed ja',
    'minor 1002 translation-removed de',
    'minor 1100 code-added ',
    'minor 1200 code-added ',
    'minor 2001 translation-removed de',
    'minor 2001 translation-removed ja',
    'minor 2002 translation-removed de',
  ]);
});

test.each([
  [
    'a shape that its schema refuses',
    (catalog: object) => Object.assign(catalog, { ranges: [] }),
    'files-match-their-schema',
  ],
  ['no object', () => [], 'files-match-their-schema'],
])('a catalogue of %s has no snapshot', async (_, spoil, rule) => {
  const { catalog, locales } = example();
  const { snapshot, diagnostics } = snapshotOf(await sourcesOf({ catalog: spoil(catalog), locales }));
  expect(snapshot).toBeUndefined();
  expect(diagnostics[0]).toMatchObject({ rule, severity: 'error', file: 'catalog.json' });
});

test('a catalogue that breaks rules is compared all the same', async () => {
  const other = example();
  other.catalog.errors.ORDER_NOT_FOUND.code = 9999;
  other.catalog.errors.ORDER_LOCKED.deprecated.replacedBy = 'NOBODY';
  const changes = compare(await snapshotOfCatalog(example()), await snapshotOfCatalog(other));
  expect(changes.map(({ rule }) => rule)).toEqual(['code-renumbered', 'end-of-life-changed']);
});
