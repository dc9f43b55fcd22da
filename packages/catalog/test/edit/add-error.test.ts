import { expect, test } from 'vitest';
import { addError } from '../../src/edit/add-error.js';
import { codeForName } from '../../src/edit/code-for-name.js';
import { defaultRange, nextCode, rangeUses } from '../../src/edit/range-uses.js';
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
  expect(rangeUses(sources).map((range) => [range.name, nextCode(range, 'NEW')])).toEqual([
    ['low', 17],
    ['full', undefined],
    ['gap', 30],
    ['empty', 40],
  ]);
  expect(rangeUses(sources, [17, 40, 41]).map((range) => nextCode(range, 'NEW'))).toEqual([18, undefined, 30, 42]);
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

test.each([
  ['ORDER_NOT_FOUND', 'order.', [], 'order.not_found'],
  ['CARD_EXPIRED', 'order.', [], 'order.card_expired'],
  ['ORDER', 'order.', [], 'order.order'],
  ['ORDER_CARD_EXPIRED', 'order.card.', [], 'order.card.expired'],
  ['ORDER_NOT_FOUND', 'order/', ['order/card-expired', 'other_one_two'], 'order/not-found'],
  ['ORDER_NOT_FOUND', 'order.', ['order.card.expired'], 'order.not.found'],
  ['ORDER_NOT_FOUND', 'E_', [], 'E_ORDER_NOT_FOUND'],
  ['ORDER_NOT_FOUND', 'order.', ['order.CARD_EXPIRED'], 'order.NOT_FOUND'],
])('the code of %s in the range "%s" beside %j is %s', (name, prefix, codes, code) => {
  expect(codeForName(name, prefix, codes)).toBe(code);
});

test('a string code has the place of its order, or the last one if there is no order', () => {
  const catalog = (codes: readonly string[]) =>
    sourcesOf(JSON.stringify({ errors: Object.fromEntries(codes.map((code) => [code.toUpperCase(), { code }])) }));
  const names = (codes: readonly string[]) =>
    entriesIn(catalogIn(addError(catalog(codes), 'NEW', { code: 'b', message: 'M.', status: 400 }))).map(
      ([name]) => name,
    );
  expect(names(['a', 'c'])).toEqual(['A', 'NEW', 'C']);
  expect(names(['c', 'a', 'd'])).toEqual(['C', 'A', 'D', 'NEW']);
});

test('the code of a prefix that is taken or reserved is not proposed', () => {
  const ranges = [{ prefix: 'order.', name: 'orders', reserved: [{ code: 'order.lost', reason: 'Never.' }] }];
  const taken = sourcesOf(JSON.stringify({ ranges, errors: { X: { code: 'order.empty' } } }));
  const [range] = rangeUses(taken, ['order.sent']);
  const proposed = ['ORDER_EMPTY', 'ORDER_LOST', 'ORDER_SENT', 'ORDER_NEW'].map(
    (name) => range && nextCode(range, name),
  );
  expect(proposed).toEqual([undefined, undefined, undefined, 'order.new']);
});
