import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/envelope-places-are-distinct.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, violationsOf } from '../draft-of.js';

const NAMES = { code: 'code', message: 'message', data: 'data' };
const DISTINCT = 'Give each part a place of its own.';

function violationsOfEnvelope(envelope: JsonObject) {
  return violationsOf(rule, draftOf({ envelope, errors: {} }));
}

test.each<[what: string, envelope: JsonObject]>([
  ['a property for each part', { ...NAMES, status: 'statusCode', properties: { id: { type: 'string' } } }],
  ['the code alone', { code: 'error' }],
  ['pointers', { code: '/error/code', message: '/error/message', data: '/error/data' }],
  ['parameters beside other parts', { code: '/error/code', message: '/error/message', data: '/error' }],
  ['parameters beside all parts', { code: 'code', data: '' }],
  ['an element of an array', { code: '/error/details/0/reason', data: '/error/details/0/metadata' }],
  ['elements in any order', { code: '/details/1/reason', properties: { '/details/0/id': {} } }],
  ['a list', { code: '/errors/0/code', list: '/errors', field: '/errors/0/source/pointer', data: '/errors/0/meta' }],
  ['problem details', { format: 'problem+json' }],
  ['names with slashes', { code: '/a~1b', message: '/a~0b' }],
])('accepts %s', (_, envelope) => {
  expect(violationsOfEnvelope(envelope)).toEqual([]);
});

test.each<[envelope: JsonObject, place: string, message: string, help: string]>([
  [{ ...NAMES, message: 'code' }, 'message', 'The place of "message" is taken by "code".', DISTINCT],
  [{ ...NAMES, message: '/code' }, 'message', 'The place of "message" is taken by "code".', DISTINCT],
  [{ ...NAMES, status: { at: 'code' } }, 'status/at', 'The place of "status" is taken by "code".', DISTINCT],
  [
    { ...NAMES, properties: { message: { type: 'string' } } },
    'properties/message',
    'The place of the property "message" is taken by "message".',
    DISTINCT,
  ],
  [{ ...NAMES, data: 'message' }, 'data', 'The place of "data" is taken by "message".', DISTINCT],
  [
    { code: '', message: 'message' },
    'code',
    'The place of "code" is the whole body, which is an object.',
    'Say in which property of the body it stands.',
  ],
  [
    { code: 'error', message: '/error/message' },
    'message',
    'The place of "message" is inside "code", which is a value.',
    'Move it beside the other part, or move the other part.',
  ],
  [{ code: '/error/code', message: 'error' }, 'message', 'The place of "message" is taken by other parts.', DISTINCT],
  [
    { code: '/error~2', message: 'message' },
    'code',
    'The place of "code" is no JSON Pointer.',
    'Write a property name, or a JSON Pointer: begin with /, and write ~0 for ~ and ~1 for / in a name.',
  ],
  [
    { code: '/errors/0/details/1/code' },
    'code',
    'The place of "code" leads through two arrays.',
    'Use one index at most.',
  ],
  [
    { code: '/error/0', message: '/error/message' },
    'message',
    'The place of "message" makes an object of an array.',
    'An array and an object cannot stand at one place: use only indexes there, or only names.',
  ],
  [
    { code: '/error/code', message: '/error/0' },
    'message',
    'The place of "message" makes an array of an object.',
    'An array and an object cannot stand at one place: use only indexes there, or only names.',
  ],
  [
    { code: '/errors/0/code', list: '/problems' },
    'list',
    'The list "/problems" does not carry the code.',
    'Put the code into its first element: "code": "/problems/0/code".',
  ],
  [
    { code: '/errors/0/code', message: '/errors/1/message', list: '/errors' },
    'message',
    'The place of "message" is another element of the list.',
    'Write "/errors/0/…": what stands in the first element repeats for each error.',
  ],
  [
    { code: '/errors/0/code', list: '/errors', properties: { '/errors/1/id': { const: 1 } } },
    'properties//errors/1/id key',
    'The place of "/errors/1/id" is another element of the list.',
    'Write "/errors/0/…": what stands in the first element repeats for each error.',
  ],
  [
    { code: '/details/3/reason' },
    'code',
    'The place of "code" is an element, but not every element before it has a place.',
    'Count from 0: a body has no elements of which the envelope says nothing.',
  ],
  [
    { code: '/details/0/reason', properties: { '/details/99999999999999999999/id': {} } },
    'properties//details/99999999999999999999/id',
    'The place of the property "/details/99999999999999999999/id" is an element, but not every element before it has a place.',
    'Count from 0: a body has no elements of which the envelope says nothing.',
  ],
  [
    { code: '/details/0/reason', data: '/details' },
    'data',
    'The place of "data" makes an object of an array.',
    'An array and an object cannot stand at one place: use only indexes there, or only names.',
  ],
  [
    { code: '/errors/0/code', field: '/errors/0/field' },
    'field',
    'The "field" stands in an array that is no list of errors.',
    'Say which array it is, such as "list": "/errors".',
  ],
])('refuses %j', (envelope, place, message, help) => {
  expect(violationsOfEnvelope(envelope)).toEqual([[`catalog.json envelope/${place}`, message, help]]);
});

test('refuses an envelope without a place for the code', () => {
  expect(violationsOfEnvelope({ message: 'message' })).toEqual([
    [
      'catalog.json envelope key',
      'The envelope has no place for the code.',
      'Say where the code stands: "code": "code", or "/error/code" for { "error": { "code": … } }.',
    ],
  ]);
});

test('says nothing if the envelope has the wrong shape', () => {
  expect(violationsOfEnvelope({ code: 1 })).toEqual([]);
});
