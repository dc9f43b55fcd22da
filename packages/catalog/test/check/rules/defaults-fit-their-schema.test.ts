import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/defaults-fit-their-schema.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

const address: JsonObject = {
  type: 'object',
  properties: { street: { type: 'string' }, house: { type: 'integer', examples: [7] } },
  required: ['street'],
};

test('accepts defaults and examples of every type', () => {
  const data = {
    text: { type: 'string', description: 'd', default: '👩', maxLength: 1 },
    size: { type: 'integer', description: 'd', default: 140, minimum: 1, examples: [1, 2] },
    share: { type: 'number', description: 'd', default: 0.5 },
    flag: { type: 'boolean', description: 'd', default: false },
    list: { type: 'array', description: 'd', items: address, default: [{ street: 'A' }] },
  };
  expect(violationsOf(rule, draftOfErrors({ RIGHT: { data } }))).toEqual([]);
});

test.each<[schema: JsonObject, place: string, message: string, help: string]>([
  [
    { type: 'integer', default: '140' },
    'default',
    'a default that does not fit its schema: it must be integer, but is string.',
    'Make it integer, or change the schema.',
  ],
  [
    { type: 'integer', default: 0, minimum: 1 },
    'default',
    'a default that does not fit its schema: it must be at least 1.',
    'Make it at least 1, or change the schema.',
  ],
  [
    { type: 'string', format: 'date-time', default: '2024-02-30T12:00:00Z' },
    'default',
    'a default that does not fit its schema: it must be a date and time such as 2026-01-31T12:00:00Z.',
    'Make it a date and time such as 2026-01-31T12:00:00Z, or change the schema.',
  ],
  [
    { type: 'string', enum: ['a', 'b'], examples: ['a', 'c'] },
    'examples/1',
    'an example that does not fit its schema: it must be one of a, b.',
    'Make it one of a, b, or change the schema.',
  ],
  [
    { ...address, default: { street: 'A', hous: 1 } },
    'default/hous',
    'a default that does not fit its schema: /hous is not declared.',
    'Write "house".',
  ],
  [
    { ...address, default: {} },
    'default',
    'a default that does not fit its schema: /street must be string, but is missing.',
    'Make it string, or change the schema.',
  ],
  [
    { type: 'array', items: { type: 'integer' }, examples: [[1, 'x']] },
    'examples/0/1',
    'an example that does not fit its schema: /1 must be integer, but is string.',
    'Make it integer, or change the schema.',
  ],
  [
    { ...address, properties: { ...(address.properties as JsonObject), floor: { type: 'integer', examples: ['2'] } } },
    'properties/floor/examples/0',
    'an example that does not fit its schema: it must be integer, but is string.',
    'Make it integer, or change the schema.',
  ],
  [
    { ...address, default: { street: 'A', colour: 1 } },
    'default/colour',
    'a default that does not fit its schema: /colour is not declared.',
    'Remove it, or declare it in properties.',
  ],
  [
    { ...address, examples: [{ street: 'A' }, { street: 'A', 'a/b~c': 1 }] },
    'examples/1/a/b~c',
    'an example that does not fit its schema: /a~1b~0c is not declared.',
    'Remove it, or declare it in properties.',
  ],
  [
    { type: 'array', items: { type: 'integer', examples: [1.5] } },
    'items/examples/0',
    'an example that does not fit its schema: it must be integer, but is number.',
    'Make it integer, or change the schema.',
  ],
])('%j', (schema, place, message, help) => {
  const draft = draftOfErrors({ WRONG: { data: { value: { description: 'd', ...schema } } } });
  expect(violationsOf(rule, draft)).toEqual([
    [`catalog.json errors/WRONG/data/value/${place}`, `The parameter "value" of WRONG has ${message}`, help],
  ]);
});

test('says nothing of a schema that contradicts itself: another rule reports that', () => {
  const data = {
    pattern: { type: 'string', description: 'd', pattern: '[', default: 'a' },
    list: { type: 'array', description: 'd', default: [1] },
  };
  expect(violationsOf(rule, draftOfErrors({ WRONG: { data } }))).toEqual([]);
});
