import { expect, test } from 'vitest';
import { rules } from '../../../src/check/rules/index.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf } from '../draft-of.js';

/** What the rules find in a catalogue with these entries, each as rule, place, message and help. */
function found(entries: Readonly<Record<string, JsonObject>>, head: JsonObject = {}): readonly (readonly string[])[] {
  const errors = Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, { message: `${name}.`, status: 400, ...entry }]),
  );
  const draft = draftOf({ name: 'shop', sourceLocale: 'en', ...head, errors });
  return rules.flatMap((rule) =>
    [...rule.check(draft)].map(({ path, message, help }) => [rule.name, path.join('/'), message, help]),
  );
}

const ORDERS = {
  ranges: [
    { prefix: 'order.', name: 'orders' },
    { prefix: 'order.card.', name: 'cards' },
  ],
};

test.each<[what: string, entries: Readonly<Record<string, JsonObject>>, head?: JsonObject]>([
  ['no code at all', { ORDER_EMPTY: {}, ORDER_LOST: {} }],
  ['some string codes', { ORDER_EMPTY: { code: 'order.empty' }, ORDER_LOST: {} }],
  ['integers of every sign', { A: { code: -32_601 }, B: { code: 0 }, C: { code: 9_007_199_254_740_991 } }],
  [
    'what APIs send',
    { A: { code: 'AADSTS50034' }, B: { code: '42P01' }, C: { code: '0x8007' }, D: { code: 'https://e.example/a' } },
  ],
  ['texts in any script', { A: { code: '订单.不存在' }, B: { code: 'فاتورة' }, C: { code: 'é' } }],
  ['prefixes inside each other', { A: { code: 'order.card.empty' }, B: { code: 'order.empty' } }, ORDERS],
  ['texts that only look alike in capital letters', { A: { code: 'straße' }, B: { code: 'STRASSE' } }],
  ['digits as text', { A: { code: '2004' }, B: { code: '2005' } }],
])('accepts %s', (_, entries, head) => {
  expect(found(entries, head)).toEqual([]);
});

test.each<
  [what: string, entries: Readonly<Record<string, JsonObject>>, expected: readonly unknown[], head?: JsonObject]
>([
  [
    'a text among integers',
    { A: { code: 1 }, B: { code: 2 }, C: { code: '3' } },
    [
      [
        'codes-are-of-one-kind',
        'errors/C/code',
        'The code of C is a text. Most codes of this catalogue are integers.',
        'Write the number without quotes: 3.',
      ],
    ],
  ],
  [
    'an integer among texts',
    { A: { code: 'a' }, B: { code: 'b' }, C: { code: 3 } },
    [
      [
        'codes-are-of-one-kind',
        'errors/C/code',
        'The code of C is an integer. Most codes of this catalogue are texts.',
        'Write it as text: "3".',
      ],
    ],
  ],
  [
    'an integer catalogue with one code missing',
    { A: { code: 1 }, B: {} },
    [
      [
        'codes-are-present',
        'errors/B',
        'B has no code, but other errors of the catalogue have integer codes.',
        'Give it a code that no other error has.',
      ],
    ],
  ],
  ...['a\u0000b', 'a\u001bb', 'a\u200bb', 'a\u202eb', 'a\ud800', ' a', 'a\n'].map(
    (code): [string, Record<string, JsonObject>, unknown[]] => [
      `the code ${JSON.stringify(code)}`,
      { A: { code } },
      [
        [
          'codes-are-printable',
          'errors/A/code',
          expect.stringMatching(/^The code of A (has the character U\+[0-9A-F]{4},|begins with a space\.)/),
          expect.any(String),
        ],
      ],
    ],
  ),
  ...[
    [' a', 'begins'],
    ['a ', 'ends'],
    [' a ', 'begins'],
  ].map(([code = '', end]): [string, Record<string, JsonObject>, unknown[]] => [
    `a code that ${end} with a space`,
    { A: { code } },
    [['codes-are-printable', 'errors/A/code', `The code of A ${end} with a space.`, 'Delete the space.']],
  ]),
  [
    'a code outside of nine prefixes',
    { A: { code: 'x' } },
    [
      [
        'codes-lie-in-one-range',
        'errors/A/code',
        'The code "x" of A lies in no range.',
        'Begin it with "1." (r1), "2." (r2), "3." (r3), "4." (r4), "5." (r5), "6." (r6), "7." (r7), "8." (r8), …, or declare a range.',
      ],
    ],
    { ranges: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => ({ prefix: `${digit}.`, name: `r${digit}` })) },
  ],
  ...['__proto__', 'constructor', 'toString'].map((code): [string, Record<string, JsonObject>, unknown[]] => [
    `the code ${code}`,
    { A: { code } },
    [
      [
        'property-names-are-safe',
        'errors/A/code',
        `The name "${code}" is one that JavaScript keeps for itself.`,
        'Give it another code.',
      ],
    ],
  ]),
  [
    'codes that are equal after normalisation',
    { A: { code: '\u00e9' }, B: { code: 'e\u0301' } },
    [
      [
        'codes-are-unique',
        'errors/B/code',
        'B has the code e\u0301, which belongs to A.',
        'Give it a code of its own.',
      ],
    ],
  ],
  [
    'codes that differ in case',
    { A: { code: 'order.empty' }, B: { code: 'Order.Empty' } },
    [
      [
        'codes-differ-in-more-than-case',
        'errors/B/code',
        'The code of B differs from that of A only in capital letters: "order.empty".',
        expect.any(String),
      ],
    ],
  ],
  [
    'the name of another error as code',
    { A: { code: 'a' }, B: { code: 'A' } },
    [
      [
        'codes-are-no-names',
        'errors/B/code',
        'The code of B is the name of A.',
        'Give B a code of its own, or leave the code out: then it is B.',
      ],
      ['codes-differ-in-more-than-case', 'errors/B/code', expect.any(String), expect.any(String)],
    ],
  ],
  [
    'a former name of another error as code',
    { A: { code: 'a', aliases: ['OLD'] }, B: { code: 'OLD' } },
    [['codes-are-no-names', 'errors/B/code', 'The code of B is a former name of A.', expect.any(String)]],
  ],
  [
    'the code that another error has by its name',
    { A: {}, B: { code: 'A' } },
    [['codes-are-unique', 'errors/B/code', 'B has the code A, which belongs to A.', 'Give it a code of its own.']],
  ],
  [
    'a code outside every prefix',
    { A: { code: 'order.empty' }, B: { code: 'cart.empty' } },
    [
      [
        'codes-lie-in-one-range',
        'errors/B/code',
        'The code "cart.empty" of B lies in no range.',
        'Begin it with "order." (orders), "order.card." (cards), or declare a range.',
      ],
    ],
    ORDERS,
  ],
  [
    'a reserved code',
    { A: { code: 'order.old' } },
    [
      [
        'codes-lie-in-one-range',
        'errors/A/code',
        'The code "order.old" of A is reserved: Was sent once.',
        'Take another code of "orders".',
      ],
    ],
    { ranges: [{ prefix: 'order.', name: 'orders', reserved: [{ code: 'order.old', reason: 'Was sent once.' }] }] },
  ],
  [
    'one prefix twice',
    { A: { code: 'order.a' } },
    [
      [
        'ranges-do-not-overlap',
        'ranges/1/prefix',
        'The range "others" has the prefix "order.", which is that of "orders".',
        expect.any(String),
      ],
    ],
    {
      ranges: [
        { prefix: 'order.', name: 'orders' },
        { prefix: 'order.', name: 'others' },
      ],
    },
  ],
  [
    'a range of the other kind',
    { A: { code: 'a' } },
    [
      [
        'ranges-fit-the-codes',
        'ranges/0',
        'The range "all" holds no code: the codes of this catalogue are texts.',
        'Give it a "prefix", such as "order.".',
      ],
    ],
    { ranges: [{ from: 1, to: 9, name: 'all' }] },
  ],
  [
    'a range without limits',
    { A: { code: 1 } },
    [['ranges-fit-the-codes', 'ranges/0', 'The range "all" has no "to".', expect.any(String)]],
    { ranges: [{ from: 1, name: 'all' }] },
  ],
  [
    'a range with numbers and a prefix',
    { A: { code: 1 } },
    [['ranges-fit-the-codes', 'ranges/0', 'The range "all" has both numbers and a prefix.', 'Delete "prefix".']],
    { ranges: [{ from: 1, to: 9, prefix: 'a', name: 'all' }] },
  ],
])('refuses %s', (_, entries, expected, head) => {
  expect(found(entries, head)).toEqual(expected);
});
