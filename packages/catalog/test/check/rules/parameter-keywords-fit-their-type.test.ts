import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/parameter-keywords-fit-their-type.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, draftOfErrors, violationsOf } from '../draft-of.js';

const right: JsonObject = {
  text: { type: 'string', description: 'd', minLength: 1, maxLength: 1, pattern: '^[a-z]\\.$', enum: ['a'] },
  size: { type: 'integer', description: 'd', minimum: 1, maximum: 1, enum: [1], default: 1, examples: [1] },
  since: { type: 'string', description: 'd', format: 'date-time' },
  share: { type: 'number', description: 'd', minimum: 0.5, enum: [0.5, 1] },
  flag: { type: 'boolean', description: 'd' },
  step: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.1, enum: [0.3] },
  tiny: { type: 'number', multipleOf: 1e-320 },
  maybe: { type: ['string', 'null'], enum: ['a', null], minLength: 1 },
  flags: { type: 'array', items: { type: 'boolean' }, minItems: 2, uniqueItems: true },
  map: { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 3, maxProperties: 9 },
  one: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } }, minProperties: 1 },
  list: { type: 'array', description: 'd', items: { type: 'string' }, minItems: 0, maxItems: 2 },
  thing: { type: 'object', description: 'd', properties: { id: { type: 'string' } }, required: ['id'] },
};

test('accepts every keyword at its own type', () => {
  expect(violationsOf(rule, draftOfErrors({ RIGHT: { data: right } }))).toEqual([]);
});

test.each<[schema: JsonObject, place: string, message: string, help: string]>([
  [
    { type: 'integer', minLength: 1 },
    'minLength key',
    'has minLength, which means nothing for the type integer',
    'Remove it, or make the type string.',
  ],
  [
    { type: 'boolean', enum: [1] },
    'enum key',
    'has enum, which means nothing for the type boolean',
    'Remove it, or make the type string or integer or number.',
  ],
  [
    { type: 'integer', format: 'date' },
    'format key',
    'has format, which means nothing for the type integer',
    'Remove it, or make the type string.',
  ],
  [
    { type: 'string', enum: ['a', 1] },
    'enum/1',
    'allows a value that is not of the type string',
    'Write it as "1", or remove it.',
  ],
  [
    { type: 'integer', enum: [1.5] },
    'enum/0',
    'allows a value that is not of the type integer',
    'Write it as integer, or remove it.',
  ],
  [
    { type: 'number', enum: ['1'] },
    'enum/0',
    'allows a value that is not of the type number',
    'Write it as number, or remove it.',
  ],
  [
    { type: 'integer', minimum: 3, maximum: 2 },
    'minimum',
    'has a minimum above its maximum 2: no value fits',
    'Swap them, or lower minimum to 2.',
  ],
  [
    { type: 'string', minLength: 3, maxLength: 2 },
    'minLength',
    'has a minLength above its maxLength 2: no value fits',
    'Swap them, or lower minLength to 2.',
  ],
  [
    { type: 'integer', maximum: 2 ** 53 },
    'maximum',
    'has a maximum beyond what JSON carries exactly',
    'Remove it, or stay within ±9007199254740991.',
  ],
  [
    { type: ['integer', 'null'], minLength: 1 },
    'minLength key',
    'has minLength, which means nothing for the type integer',
    'Remove it, or make the type string.',
  ],
  [
    { type: ['string', 'null'], enum: ['a'] },
    'enum',
    'may be null, but null is none of its values',
    'Add null to enum, or make the type string.',
  ],
  [
    { type: 'number', exclusiveMinimum: 3, exclusiveMaximum: 3 },
    'exclusiveMinimum',
    'has an exclusiveMinimum that leaves no number: no value fits',
    'Allow a number between 3 and 3: change one of the two limits.',
  ],
  [
    { type: 'integer', minimum: 1, exclusiveMaximum: 1 },
    'exclusiveMaximum',
    'has an exclusiveMaximum that leaves no number: no value fits',
    'Allow a number between 1 and 1: change one of the two limits.',
  ],
  [
    { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 1 },
    'exclusiveMinimum',
    'has an exclusiveMinimum that leaves no number: no value fits',
    'Allow a number between 0 and 1: change one of the two limits.',
  ],
  [
    { type: 'integer', minimum: 1, maximum: 6, multipleOf: 7 },
    'multipleOf',
    'has a multipleOf with no multiple in its limits',
    'Allow a multiple of 7: change it or one of the limits.',
  ],
  [
    { type: 'integer', minimum: 1, maximum: 1, multipleOf: 2.5 },
    'multipleOf',
    'has a multipleOf with no multiple in its limits',
    'Allow a multiple of 2.5: change it or one of the limits.',
  ],
  [
    { type: 'array', items: { type: 'boolean' }, minItems: 3, uniqueItems: true },
    'minItems',
    'needs 3 elements, but only 2 values differ',
    'Lower minItems to 2, or remove uniqueItems.',
  ],
  [
    { type: 'object', properties: { a: { type: 'string' } }, minProperties: 2 },
    'minProperties',
    'needs 2 properties, but has only 1: no value fits',
    'Lower minProperties to 1, or describe the others in additionalProperties.',
  ],
  [
    { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], maxProperties: 0 },
    'maxProperties',
    'requires 1 properties, but allows only 0: no value fits',
    'Raise maxProperties to 1, or require fewer.',
  ],
  [
    { type: 'integer', enum: [5], minimum: 6 },
    'enum/0',
    'allows a value that its other keywords refuse',
    'Remove it, or make it a number in the limits.',
  ],
  [
    { type: 'string', enum: ['2024-02-30'], format: 'date' },
    'enum/0',
    'allows a value that its other keywords refuse',
    'Remove it, or make it a date such as 2026-01-31.',
  ],
  [
    { type: 'object', additionalProperties: { type: 'integer', pattern: 'a' } },
    'additionalProperties/pattern key',
    'has pattern, which means nothing for the type integer (in additionalProperties)',
    'Remove it, or make the type string.',
  ],
  [{ type: 'array' }, '', 'is an array without items', 'Say what each element is: "items": { "type": "string" }.'],
  [
    { type: 'object' },
    '',
    'is an object without properties',
    'Say what is in it: "properties": { "field": { "type": "string" } }.',
  ],
  [
    { type: 'object', properties: { field: { type: 'string' } }, required: ['feild'] },
    'required/0',
    'requires "feild", which is not one of its properties',
    'Write "field", or add "feild" to properties.',
  ],
  [
    { type: 'string', pattern: '[' },
    'pattern',
    'has a pattern that is not a regular expression: Unterminated character class',
    'Write it as ECMA-262 with the u flag: escape only what has a meaning, such as \\\\. or \\\\d in JSON.',
  ],
  [
    { type: 'array', items: { type: 'object', properties: { n: { type: 'integer', items: { type: 'string' } } } } },
    'items/properties/n/items key',
    'has items, which means nothing for the type integer (in items.n)',
    'Remove it, or make the type array.',
  ],
])('%j', (schema, place, message, help) => {
  const draft = draftOfErrors({ WRONG: { data: { value: { description: 'd', ...schema } } } });
  const path = `catalog.json errors/WRONG/data/value${place === '' ? '' : `/${place}`}`;
  expect(violationsOf(rule, draft)).toEqual([[path, `The parameter "value" of WRONG ${message}.`, help]]);
});

test('a \\- outside of a class is refused, as the u flag refuses it', () => {
  const data = { id: { type: 'string', description: 'd', pattern: '^a\\-b$' } };
  expect(violationsOf(rule, draftOfErrors({ WRONG: { data } }))).toHaveLength(1);
});

test('looks at the further properties of the envelope too', () => {
  const draft = draftOf({
    name: 'test',
    sourceLocale: 'en',
    envelope: {
      code: 'c',
      message: 'm',
      data: 'd',
      properties: { id: { type: 'string', description: 'd', minimum: 1 } },
    },
    ranges: [{ from: 1, to: 9, name: 'all' }],
    errors: { ONE: { code: 1, message: 'One.', status: 400, domain: 'test' } },
  });
  expect(violationsOf(rule, draft).map(([place]) => place)).toEqual([
    'catalog.json envelope/properties/id/minimum key',
  ]);
});
