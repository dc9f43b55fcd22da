import { expect, test } from 'vitest';
import { addError } from '../../src/edit/add-error.js';
import { defaultRange, rangeUses } from '../../src/edit/range-uses.js';
import { catalogIn, entriesIn, sourcesOf } from './sources-of.js';

const CATALOG = {
  ranges: [
    { from: 10, to: 19, name: 'low', owner: 'us', reserved: [{ code: 16, reason: 'Never.' }] },
    { from: 20, to: 22, name: 'full' },
    { from: 30, to: 33, name: 'gap' },
    { from: 40, to: 49, name: 'empty' },
  ],
  errors: {
    A: { code: 10, domain: 'x' },
    D: { code: 15, domain: 'x', retired: { since: '1', reason: 'Old.' } },
    F: { code: 21, domain: 'x' },
    E: { code: 20, domain: 'y' },
    G: { code: 22, domain: 'y' },
    H: { code: 33, domain: 'z' },
  },
};

const sources = sourcesOf(JSON.stringify(CATALOG, null, 2));

test.each([
  ['between', 12, ['A', 'NEW', 'D', 'F', 'E', 'G', 'H']],
  ['first', 1, ['NEW', 'A', 'D', 'F', 'E', 'G', 'H']],
  ['last', 99, ['A', 'D', 'F', 'E', 'G', 'H', 'NEW']],
  ['after the next lower code, wherever it is', 20, ['A', 'D', 'F', 'E', 'NEW', 'G', 'H']],
])('an entry is put %s', (_, code, order) => {
  const entry = { code, message: 'M.', status: 400, domain: 'x' };
  expect(entriesIn(catalogIn(addError(sources, 'NEW', entry))).map(([name]) => name)).toEqual(order);
});

test('fields are in the order of the JSON Schema', () => {
  const entry = { log: 'warn', data: {}, domain: 'x', status: 400, message: 'M.', code: 12, kind: 'error' } as const;
  const entries = new Map(entriesIn(catalogIn(addError(sources, 'NEW', entry))));
  expect(Object.keys(entries.get('NEW') ?? {})).toEqual(['code', 'message', 'status', 'domain', 'kind', 'data', 'log']);
});

test('the next code is above all used ones, or in a gap, and never reserved or retired', () => {
  expect(rangeUses(sources).map(({ name, next }) => [name, next])).toEqual([
    ['low', 17],
    ['full', undefined],
    ['gap', 30],
    ['empty', 40],
  ]);
  expect(rangeUses(sources, [17, 40, 41]).map(({ next }) => next)).toEqual([18, undefined, 30, 42]);
});

test('the default range of a domain is the one with most of its errors', () => {
  const ranges = rangeUses(sources);
  expect(['x', 'y', 'z', 'new'].map((domain) => defaultRange(ranges, domain)?.name)).toEqual([
    'low',
    'full',
    'gap',
    undefined,
  ]);
});
