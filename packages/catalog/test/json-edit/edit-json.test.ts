import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editJson } from '../../src/json-edit/edit-json.js';

describe('what is not edited keeps its bytes', () => {
  test.each([
    [
      'a value',
      '{\n  "a": { "b": [1, 2], "c":3 },\r\n\t"d": 4 }\n',
      [{ path: ['a', 'c'], value: 'x' }],
      '{\n  "a": { "b": [1, 2], "c":"x" },\r\n\t"d": 4 }\n',
    ],
    [
      'new properties, in order, behind one',
      '{\n    "a": 1,\n    "z": 2\n}\n',
      [
        { path: ['b'], value: 1, after: 'a' },
        { path: ['c'], value: { d: 1 }, after: 'a' },
      ],
      '{\n    "a": 1,\n    "b": 1,\n    "c": {\n        "d": 1\n    },\n    "z": 2\n}\n',
    ],
    ['a first property', '{\n\t"b": 1\n}', [{ path: ['a'], value: 0, after: null }], '{\n\t"a": 0,\n\t"b": 1\n}'],
    ['a last property', '{\n  "b": 1\n}', [{ path: ['c'], value: 0 }], '{\n  "b": 1,\n  "c": 0\n}'],
    ['a property on one line', '{ "b": { "c": 1 } }', [{ path: ['b', 'd'], value: 0 }], '{ "b": { "c": 1, "d": 0 } }'],
    ['an empty object', '{}\n', [{ path: ['a'], value: 0 }], '{\n  "a": 0\n}\n'],
    [
      'Windows line breaks',
      '{\r\n  "a": 1\r\n}\r\n',
      [{ path: ['b'], value: 0 }],
      '{\r\n  "a": 1,\r\n  "b": 0\r\n}\r\n',
    ],
  ])('%s', (_, text, edits, result) => {
    expect(editJson(text, edits)).toBe(result);
  });
});

describe('keys and properties', () => {
  const text = '{\n  "a": { "b": 1, "c": 2, "d": 3 },\n  "e": 4\n}\n';

  test.each([
    ['a key with another name', [{ path: ['a', 'c'], key: 'new' }], text.replace('"c"', '"new"')],
    ['the first of a line removed', [{ path: ['a', 'b'], remove: true }], text.replace('"b": 1, ', '')],
    ['the middle of a line removed', [{ path: ['a', 'c'], remove: true }], text.replace(', "c": 2', '')],
    ['the last of a line removed', [{ path: ['a', 'd'], remove: true }], text.replace(', "d": 3', '')],
    ['a line removed', [{ path: ['a'], remove: true }], '{\n  "e": 4\n}\n'],
    [
      'all removed',
      ['b', 'c', 'd'].map((key) => ({ path: ['a', key], remove: true as const })),
      '{\n  "a": {},\n  "e": 4\n}\n',
    ],
    [
      'one for another',
      [
        { path: ['e'], remove: true },
        { path: ['f'], value: 5, after: 'e' },
      ],
      text.replace('"e": 4', '"f": 5'),
    ],
    [
      'a new name, and a property inside',
      [
        { path: ['a'], key: 'z' },
        { path: ['a', 'f'], value: [], after: 'b' },
      ],
      text.replace('"a": { "b": 1', '"z": { "b": 1, "f": []'),
    ],
    [
      'numeric keys in their order',
      [
        { path: ['9'], value: 0 },
        { path: ['1'], value: 0 },
      ],
      text.replace('4', '4,\n  "9": 0,\n  "1": 0'),
    ],
  ] as const)('%s', (_, edits, result) => {
    expect(editJson(text, edits)).toBe(result);
  });

  test('numeric keys keep their order in an empty object', () => {
    expect(
      editJson('{}', [
        { path: ['9'], value: 0 },
        { path: ['1'], value: 0 },
      ]),
    ).toBe('{\n  "9": 0,\n  "1": 0\n}');
  });
});

describe('a line that becomes too long', () => {
  const long = 'x'.repeat(70);
  const text = `{\n  "a": { "b": "${long}", "c": { "d": 1 } },\n  "e": [{ "f": "${long}" }, { "g": 1 }]\n}\n`;
  const e = `[{ "f": "${long}" }, { "g": 1 }]`;

  test('is expanded from the outermost object, which keeps what is inside', () => {
    expect(editJson(text, [{ path: ['a', 'c', 'h'], value: long }])).toBe(
      `{\n  "a": {\n    "b": "${long}",\n    "c": { "d": 1, "h": "${long}" }\n  },\n  "e": ${e}\n}\n`,
    );
  });

  test('is expanded with all other edits inside', () => {
    const edits = [
      { path: ['a', 'b'], key: 'new' },
      { path: ['a', 'c', 'd'], value: 2 },
      { path: ['a', 'h'], value: { i: long }, after: 'b' },
    ];
    expect(editJson(text, edits)).toBe(
      `{\n  "a": {\n    "new": "${long}",\n    "h": { "i": "${long}" },\n    "c": { "d": 2 }\n  },\n  "e": ${e}\n}\n`,
    );
  });

  test('in a list gets a line for each element', () => {
    expect(editJson(text, [{ path: ['e', 1, 'h'], value: long }])).toBe(
      text.replace(e, `[\n    { "f": "${long}" },\n    { "g": 1, "h": "${long}" }\n  ]`),
    );
  });

  test('stays one line if only a text in it changes', () => {
    expect(editJson(text, [{ path: ['a', 'c', 'd'], value: long }])).toBe(text.replace('1', `"${long}"`));
  });

  test('counts a new key before it', () => {
    const edits = (key: string) => [
      { path: ['a'], key },
      { path: ['a', 'h'], value: 1 },
    ];
    const room = 120 - `  "": { "b": "${long}", "c": { "d": 1 }, "h": 1 },`.length;
    expect(editJson(text, edits('x'.repeat(room)))).toContain('"c": { "d": 1 }, "h": 1 },\n');
    expect(editJson(text, edits('x'.repeat(room + 1)))).toContain('"c": { "d": 1 },\n    "h": 1\n  },\n');
  });

  test('stays one line if the whole text is one', () => {
    const line = '{"a":{"b":1}}';
    expect(editJson(line, [{ path: ['a', 'c'], value: [long, long] }])).toBe(`{"a":{"b":1,"c":["${long}","${long}"]}}`);
  });
});

test('a property may be called __proto__', () => {
  expect(editJson('{ "__proto__": 1, "a": 2 }', [{ path: ['__proto__'], value: 3 }])).toBe(
    '{ "__proto__": 3, "a": 2 }',
  );
});

test.each([
  ['a path that leads nowhere', [{ path: ['b', 'c'], value: 3 }], 'There is no object at ["b"].'],
  ['a property of no object', [{ path: ['a', 'c'], value: 3 }], 'There is no object at ["a"].'],
  ['a key that is not there', [{ path: ['b'], key: 'c' }], 'There is no property at ["b"].'],
  ['a root without a key', [{ path: [], remove: true }], 'There is no property at [].'],
  [
    'an edit inside a value that goes',
    [
      { path: ['d'], remove: true },
      { path: ['d', 'e'], value: 1 },
    ],
    'An edit cannot be inside a value that another edit replaces or removes.',
  ],
] as const)('%s is refused', (_, edits, message) => {
  expect(() => editJson('{ "a": 1, "d": { "e": 2 } }', edits)).toThrow(message);
});

test('a value is set as by an assignment', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'toString', 'é"\n');
  const json = fc.dictionary(key, fc.dictionary(key, fc.jsonValue()));
  const edits = fc.uniqueArray(fc.record({ path: fc.tuple(key), value: fc.jsonValue() }), {
    selector: ({ path }) => path[0],
  });
  fc.assert(
    fc.property(json, edits, fc.constantFrom(undefined, 2, '\t'), (object, changes, indent) => {
      const text = editJson(JSON.stringify(object, null, indent), changes as Parameters<typeof editJson>[1]);
      const expected = { ...object, ...Object.fromEntries(changes.map(({ path, value }) => [path[0], value])) };
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(expected)));
    }),
    fuzzRuns(),
  );
});
