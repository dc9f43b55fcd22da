import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { describeChange } from '../../src/compare/describe/describe-change.js';
import { parseReleased } from '../../src/compare/released/read-released.js';
import { releasedText } from '../../src/compare/released/released-text.js';
import type { JsonObject } from '../../src/json.js';
import { released, snapshotOfCatalog } from './snapshot-of-catalog.js';

type Entries = Readonly<Record<string, JsonObject>>;

/** The snapshot of a catalogue with these entries; their texts come from their names. */
function snapshot(entries: Entries, head: JsonObject = {}) {
  const errors = Object.entries(entries).map(([name, entry]) => [name, { message: `${name}.`, status: 400, ...entry }]);
  const catalog = { name: 'shop', sourceLocale: 'en', ...head, errors: Object.fromEntries(errors) };
  return snapshotOfCatalog({ catalog, locales: {} });
}

/** Every change, compared with the catalogue and with its release. */
async function changes(before: Entries, after: Entries, heads: readonly JsonObject[] = []) {
  const [one, other] = [await snapshot(before, heads[0]), await snapshot(after, heads[1] ?? heads[0])];
  const found = compare(one, other);
  expect(compare(released(one), other).map(({ rule, verdict }) => [rule, verdict])).toEqual(
    found.map(({ rule, verdict }) => [rule, verdict]),
  );
  return found.map((change) => [change.rule, change.verdict, describeChange(change).sentence]);
}

const LOST = { ORDER_LOST: { code: 'order.lost' } };

test.each<[what: string, before: Entries, after: Entries, expected: readonly (readonly string[])[]]>([
  [
    'a code is another one',
    LOST,
    { ORDER_LOST: { code: 'order.missing' } },
    [['code-renumbered', 'major', 'ORDER_LOST (order.lost) has the code "order.missing" now.']],
  ],
  [
    'a code that was the name is another one',
    { ORDER_LOST: {} },
    { ORDER_LOST: { code: 'order.lost' } },
    [['code-renumbered', 'major', 'ORDER_LOST has the code "order.lost" now.']],
  ],
  ['a code is left out that is the name', { ORDER_LOST: { code: 'ORDER_LOST' } }, { ORDER_LOST: {} }, []],
  [
    'an error is renamed, and the code stays',
    { ORDER_LOST: {} },
    { ORDER_GONE: { code: 'ORDER_LOST', aliases: ['ORDER_LOST'], message: 'ORDER_LOST.' } },
    [['name-changed', 'minor', 'ORDER_LOST is called ORDER_GONE now.']],
  ],
  [
    'an error is renamed with an alias, and the code goes with the name',
    { ORDER_LOST: {} },
    { ORDER_GONE: { aliases: ['ORDER_LOST'], message: 'ORDER_LOST.' } },
    [
      ['code-renumbered', 'major', 'ORDER_LOST has the code "ORDER_GONE" now.'],
      ['name-changed', 'minor', 'ORDER_LOST is called ORDER_GONE now.'],
    ],
  ],
  [
    'a code is given to another error',
    LOST,
    { ORDER_SENT: { code: 'order.lost' } },
    [['code-reused', 'forbidden', 'The code "order.lost" belongs to ORDER_LOST; now ORDER_SENT has it.']],
  ],
  [
    'a code differs only in capital letters',
    LOST,
    { ORDER_LOST: { code: 'Order.Lost' } },
    [['code-renumbered', 'major', 'ORDER_LOST (order.lost) has the code "Order.Lost" now.']],
  ],
  [
    'an error with the name as its code is new',
    LOST,
    { ...LOST, CARD_EXPIRED: {} },
    [['code-added', 'minor', 'CARD_EXPIRED is new.']],
  ],
  ['the order of codes is another', { B: { code: 'b' }, A: { code: 'a' } }, { A: { code: 'a' }, B: { code: 'b' } }, []],
])('%s', async (_, before, after, expected) => {
  expect(await changes(before, after)).toEqual(expected);
});

describe('the kind of codes', () => {
  const [integers, texts] = [
    { A: { code: 2 }, B: { code: 10 } },
    { A: { code: '2' }, B: { code: '10' } },
  ];
  const asText = { envelope: { code: 'code', codeType: 'string', message: 'message' } };
  const sentence = (to: string) => `The code of every response is ${to} now, and 2004 is not equal to "2004".`;

  test('is one change of all responses, not one of each error', async () => {
    expect(await changes(integers, texts)).toEqual([['envelope-changed', 'major', sentence('a text')]]);
    expect(await changes(texts, integers)).toEqual([['envelope-changed', 'major', sentence('an integer')]]);
  });

  test('is no change if the codes were texts on the wire before', async () => {
    expect(await changes(integers, texts, [asText])).toEqual([]);
  });

  test('changes beside a code that is another one', async () => {
    expect(await changes(integers, { A: { code: '2' }, B: { code: 'b' } })).toEqual([
      ['envelope-changed', 'major', sentence('a text')],
      ['code-renumbered', 'major', 'B (10) has the code "b" now.'],
    ]);
  });

  test('is one change of two releases too, though the order of their texts is another', async () => {
    const locales = { de: { A: 'Eins.', B: 'Zwei.' } };
    const of = async (errors: Entries) => {
      const complete = Object.entries(errors).map(([name, entry]) => [
        name,
        { message: `${name}.`, status: 400, ...entry },
      ]);
      const catalog = { name: 'shop', sourceLocale: 'en', errors: Object.fromEntries(complete) };
      return released(await snapshotOfCatalog({ catalog, locales: structuredClone(locales) }));
    };
    expect(compare(await of(integers), await of(texts)).map(({ rule }) => rule)).toEqual(['envelope-changed']);
  });

  test('is kept in a release', async () => {
    const text = releasedText(await snapshot({ ...LOST, CARD_EXPIRED: {} }), '1.0.0');
    expect(JSON.parse(text)).toMatchObject({
      envelope: { codeType: 'string' },
      errors: { CARD_EXPIRED: { code: 'CARD_EXPIRED' }, ORDER_LOST: { code: 'order.lost' } },
    });
    const read = parseReleased('released.json', new TextEncoder().encode(text));
    expect(read.snapshot?.errors.map(({ code }) => code)).toEqual(['CARD_EXPIRED', 'order.lost']);
  });
});

test('negative and large integers keep their order in a release', async () => {
  const codes = [Number.MIN_SAFE_INTEGER, -32_601, -1, 0, 7, Number.MAX_SAFE_INTEGER];
  const entries = Object.fromEntries(codes.toReversed().map((code, index) => [`NAME_${'ABCDEF'[index]}`, { code }]));
  const one = await snapshot(entries);
  expect(one.errors.map(({ code }) => code)).toEqual(codes);
  expect(released(one).errors.map(({ code }) => code)).toEqual(codes);
});

test('ranges of prefixes are shown by their prefixes', async () => {
  const range = (prefix: string) => ({
    ranges: [{ prefix, name: 'orders', reserved: [{ code: `${prefix}x`, reason: '?' }] }],
  });
  const found = compare(await snapshot(LOST, range('order.')), await snapshot(LOST, range('ord')));
  expect(found).toMatchObject([
    { rule: 'range-changed', verdict: 'patch', from: 'order.… without order.x', to: 'ord… without ordx' },
  ]);
});
