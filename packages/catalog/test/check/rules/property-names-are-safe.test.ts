import { describe, expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/property-names-are-safe.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, draftOfErrors, violationsOf } from '../draft-of.js';

const text = { type: 'string', description: 'A text.' };
const object = (properties: JsonObject): JsonObject => ({ type: 'object', description: 'An object.', properties });

describe('a parameter', () => {
  test.each(['max', 'className', 'of', 'async', 'undefinedValue', 'nan'])('may be called %s', (name) => {
    expect(violationsOf(rule, draftOfErrors({ A: { data: { [name]: text } } }))).toEqual([]);
  });

  test.each(['constructor', 'toString', 'class', 'default', 'await', 'arguments', 'eval'])(
    'may not be called %s',
    (name) => {
      expect(violationsOf(rule, draftOfErrors({ A: { data: { [name]: text } } }))).toEqual([
        [
          `catalog.json errors/A/data/${name} key`,
          `The name "${name}" is one that JavaScript keeps for itself.`,
          expect.stringContaining(`Call it "${name}Value".`),
        ],
      ]);
    },
  );
});

describe('a property inside of a parameter', () => {
  test('may be a reserved word, because no variable has its name', () => {
    expect(violationsOf(rule, draftOfErrors({ A: { data: { list: object({ class: text }) } } }))).toEqual([]);
  });

  test.each([
    ['in an object', object({ valueOf: text }), 'properties/valueOf'],
    ['in an object in an object', object({ a: object({ valueOf: text }) }), 'properties/a/properties/valueOf'],
    [
      'in an object in an array',
      { type: 'array', description: 'A list.', items: object({ valueOf: text }) },
      'items/properties/valueOf',
    ],
  ])('may not be called like what every object inherits: %s', (_, schema, path) => {
    expect(violationsOf(rule, draftOfErrors({ A: { data: { list: schema } } })).map(([place]) => place)).toEqual([
      `catalog.json errors/A/data/list/${path} key`,
    ]);
  });
});

describe('the envelope', () => {
  const names = { code: 'code', message: 'message', data: 'data' };
  const placesOf = (envelope: JsonObject) =>
    violationsOf(rule, draftOf({ envelope, errors: {} })).map(([place]) => place);

  test.each(['code', 'message', 'data', 'status'])('has no part %s that every object inherits', (role) => {
    expect(placesOf({ ...names, [role]: 'hasOwnProperty' })).toEqual([`catalog.json envelope/${role}`]);
  });

  test('has no such further property either, but may have a reserved word', () => {
    expect(placesOf({ ...names, properties: { isPrototypeOf: text, class: text } })).toEqual([
      'catalog.json envelope/properties/isPrototypeOf key',
    ]);
  });
});
