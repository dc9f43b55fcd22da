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

test('a property may be called __proto__', () => {
  expect(editJson('{ "__proto__": 1, "a": 2 }', [{ path: ['__proto__'], value: 3 }])).toBe(
    '{ "__proto__": 3, "a": 2 }',
  );
});

test('a path that leads nowhere is a fault', () => {
  expect(() => editJson('{ "a": 1 }', [{ path: ['b', 'c'], value: 3 }])).toThrow('There is no object at ["b"].');
});

test('the value is what an assignment makes', () => {
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
  );
});
