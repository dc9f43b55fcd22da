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
