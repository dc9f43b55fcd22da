import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/pointers-begin-with-a-slash.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, violationsOf } from '../draft-of.js';

const placesOf = (envelope: JsonObject) =>
  violationsOf(rule, draftOf({ envelope, errors: {} })).map(([place]) => place);

test.each<[string, JsonObject, readonly string[]]>([
  ['a slot', { code: 'error/code' }, ['catalog.json envelope/code']],
  ['a list', { list: 'a/b' }, ['catalog.json envelope/list']],
  ['a property, at its name', { properties: { 'a.b': {} } }, ['catalog.json envelope/properties/a.b key']],
])('reports %s', (_name, envelope, expected) => expect(placesOf(envelope)).toEqual(expected));

test.each(['code', '/error/code', 'a.', '.a', 'a/', 'a..b', ''])('accepts %j', (code) => {
  expect(placesOf({ code })).toEqual([]);
});
