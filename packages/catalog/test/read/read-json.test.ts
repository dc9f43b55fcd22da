import { expect, test } from 'vitest';
import { readJson } from '../../src/read/read-json.js';

test.each([
  ['{}', {}],
  ['[{"a": {"b": [1, {"c": null}]}}, "x"]', [{ a: { b: [1, { c: null }] } }, 'x']],
  ['{"a:b": "c\\": {", "\\\\": ":"}', { 'a:b': 'c": {', '\\': ':' }],
  ['{"a": {"a": 1}, "b": {"a": 2}}', { a: { a: 1 }, b: { a: 2 } }],
  ['"a: b"', 'a: b'],
])('reads %s', (text, value) => {
  expect(readJson(text)).toEqual({ value, syntaxErrors: [] });
});

test('keeps __proto__ as a key like any other', () => {
  const { value, syntaxErrors } = readJson('{"__proto__": {"a": 1}}');
  expect(syntaxErrors).toEqual([]);
  expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1}}');
});

test.each([
  ['{"a": 1, "b": 2,\n"a": 1}', 17],
  ['{"a": 1, "\\u0061": 2}', 9],
  ['{"x": {"__proto__": 1, "__proto__": 2}}', 23],
  ['[{"a:": ":", "a:": ":"}]', 13],
])('refuses a key that is written twice: %s', (text, offset) => {
  expect(readJson(text).syntaxErrors).toMatchObject([{ rule: 'keys-are-written-once', offset }]);
});

test.each(['', '{"a": 1,}', '{"a" 1}', '{"a": 1} x', '{"a": "\t"}', '{"a": 1 // no\n}', '"a', '{"a:'])(
  'refuses what is no JSON: %j',
  (text) => {
    expect(readJson(text).syntaxErrors).toMatchObject([{ rule: 'files-are-json' }]);
  },
);
