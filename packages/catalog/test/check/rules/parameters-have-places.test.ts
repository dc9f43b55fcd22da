import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/parameters-have-places.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, violationsOf } from '../draft-of.js';

const text = { type: 'string', description: 'A text.' };
const FLAT = { code: '/error/code', message: '/error/message', data: '/error' };

function found(envelope: JsonObject, data: JsonObject) {
  return violationsOf(rule, draftOf({ envelope, errors: { A: { code: 1, message: 'A.', status: 400, data } } }));
}

test.each<[envelope: JsonObject, data: JsonObject]>([
  [FLAT, { other: text }],
  [FLAT, { code: { ...text, at: 'orderCode' } }],
  [
    { code: 'code', message: 'message', data: 'data' },
    { code: text, data: text },
  ],
  [
    { code: 'code', data: '' },
    { type: text, title: text },
  ],
  [{ format: 'problem+json', code: 'code', data: 'data' }, { type: text }],
  [{ code: '/0/code', data: '/0/data', list: '' }, { code: text }],
  [
    { code: 'code', data: 'data', dataType: 'strings' },
    { a: text, b: { ...text, type: 'integer' } },
  ],
  [{ code: 'code', data: 'data' }, { a: { ...text, type: 'array', items: text } }],
])('%j has a place for %j', (envelope, data) => expect(found(envelope, data)).toEqual([]));

test('a parameter where another part stands', () => {
  expect(found(FLAT, { code: text, note: { ...text, at: 'message' } })).toEqual([
    [
      'catalog.json errors/A/data/code key',
      'The parameter "code" of A travels as "code", which is another part of the envelope.',
      'Rename it, or say how it travels: "at": "codeValue".',
    ],
    [
      'catalog.json errors/A/data/note/at',
      'The parameter "note" of A travels as "message", which is another part of the envelope.',
      'Rename it, or say how it travels: "at": "noteValue".',
    ],
  ]);
});

test('two parameters at one place, of which the second is reported', () => {
  expect(
    found(FLAT, { first: text, second: { ...text, at: 'first' } }).map(([place, message]) => [place, message]),
  ).toEqual([
    [
      'catalog.json errors/A/data/second/at',
      'The parameter "second" of A travels as "first", which is the parameter "first".',
    ],
  ]);
});

test('a member of problem details, if parameters stand beside it', () => {
  const [[, message] = []] = found({ format: 'problem+json', code: 'code', data: '' }, { instance: text });
  expect(message).toBe('The parameter "instance" of A travels as "instance", which is a member of problem details.');
});

test('an envelope without a place for parameters', () => {
  expect(found({ code: 'code', message: 'message' }, { a: text })).toEqual([
    [
      'catalog.json errors/A/data key',
      'A has parameters, but the envelope has no place for them.',
      'Say where they stand: "data": "data" in "envelope".',
    ],
  ]);
});

test.each(['array', 'object'])('an %s cannot travel as text', (type) => {
  expect(found({ code: 'code', data: 'data', dataType: 'strings' }, { a: { ...text, type, items: text } })).toEqual([
    [
      'catalog.json errors/A/data/a',
      `The parameter "a" of A is an ${type}, but parameters travel as text.`,
      'Send several parameters instead, or set "dataType": "json" in "envelope".',
    ],
  ]);
});
