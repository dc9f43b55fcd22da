import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/envelope-names-are-distinct.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, violationsOf } from '../draft-of.js';

const NAMES = { code: 'code', message: 'message', data: 'data' };

function violationsOfEnvelope(envelope: JsonObject) {
  return violationsOf(rule, draftOf({ envelope, errors: {} }));
}

test('accepts a property for each part', () => {
  const properties = { requestId: { type: 'string', description: 'The request.' } };
  expect(violationsOfEnvelope({ ...NAMES, status: 'statusCode', properties })).toEqual([]);
});

test.each([
  [{ message: 'code' }, 'message', 'code', 'message'],
  [{ data: 'code' }, 'data', 'code', 'data'],
  [{ status: 'data' }, 'status', 'data', 'status'],
])('reports %j at the later part', (names, part, first, second) => {
  expect(violationsOfEnvelope({ ...NAMES, ...names })).toEqual([
    [
      `catalog.json envelope/${part}`,
      `The property "${first}" carries both the ${first} and the ${second}.`,
      'Give each a property of its own.',
    ],
  ]);
});

test('reports a further property with the name of a part', () => {
  const properties = { message: { type: 'string', description: 'A second text.' } };
  expect(violationsOfEnvelope({ ...NAMES, properties })).toEqual([
    [
      'catalog.json envelope/properties/message',
      'The property "message" carries both the message and the further property.',
      expect.any(String),
    ],
  ]);
});

test('reports a property with three parts twice', () => {
  expect(violationsOfEnvelope({ code: 'x', message: 'x', data: 'x' }).map(([place]) => place)).toEqual([
    'catalog.json envelope/message',
    'catalog.json envelope/data',
  ]);
});

test('says nothing if the envelope has the wrong shape', () => {
  expect(violationsOfEnvelope({ code: 'x', message: 'x' })).toEqual([]);
});
