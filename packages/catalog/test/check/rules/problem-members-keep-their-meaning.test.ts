import { describe, expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/problem-members-keep-their-meaning.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf } from '../draft-of.js';

const PROBLEM = { format: 'problem+json' };
const INTEGERS: JsonObject = { A: { code: 1, message: 'A.', status: 400 } };

/** What the rule finds in an envelope: place, message, severity, and the end of the help. */
function found(envelope: JsonObject, errors: JsonObject = INTEGERS, head: JsonObject = {}) {
  return [...rule.check(draftOf({ envelope, errors, ...head }))].map(({ path, at, message, severity, help }) => ({
    place: `${path.join('/')}${at === 'key' ? ' key' : ''}`,
    message,
    severity,
    help,
  }));
}

const places = (envelope: JsonObject, errors?: JsonObject): readonly string[] =>
  found(envelope, errors).map(({ place }) => place);

describe('what stands at a member of problem details', () => {
  test.each<[envelope: JsonObject, expected: readonly string[]]>([
    [{ code: 'code', message: 'message', data: 'data' }, []],
    [{ code: 'code', message: 'detail' }, []],
    [{ code: 'code', message: 'title' }, []],
    [{ code: 'code', message: 'instance' }, ['envelope/message']],
    [{ code: 'code', status: 'status' }, []],
    [{ code: 'code', status: { at: 'status', type: 'string' } }, ['envelope/status']],
    [{ code: 'code', status: 'detail' }, ['envelope/status']],
    [{ code: 'code', status: 'statusCode' }, []],
    [{ code: 'code', reference: 'type' }, []],
    [{ code: 'code', reference: 'instance' }, []],
    [{ code: 'code', reference: 'title' }, ['envelope/reference']],
    [{ code: 'type' }, ['envelope/code']],
    [{ code: 'status' }, ['envelope/code']],
    [{ code: 'code', name: 'type' }, ['envelope/name']],
    [{ code: 'code', data: '/detail/data' }, ['envelope/data']],
    [{ code: 'code', data: '/data/detail' }, []],
    [{ code: 'code', data: '' }, []],
    [{ code: '/title/0/code', list: '/title' }, ['envelope/code', 'envelope/list']],
  ])('%j', (envelope, expected) => expect(places(envelope)).toEqual(expected));

  test('is a warning, and an error if every response is problem details', () => {
    expect(found({ code: 'code', name: 'title' })).toEqual([
      {
        place: 'envelope/name',
        message: 'The "name" stands at "title", which has another meaning in problem details.',
        severity: 'warning',
        help: 'Move it to another place. Otherwise clients that ask for problem details get this envelope instead.',
      },
    ]);
    expect(found({ ...PROBLEM, code: 'code', name: 'title' })).toMatchObject([
      { severity: 'error', help: 'Move it to another place: every response is problem details.' },
    ]);
  });

  test('an envelope that is absent breaks nothing', () => {
    expect([...rule.check(draftOf({ errors: INTEGERS }))]).toEqual([]);
  });
});

describe('properties', () => {
  test.each<[properties: JsonObject, isProblem: boolean, expected: readonly string[]]>([
    [{ title: { type: 'string' } }, false, []],
    [{ instance: { const: 'a' } }, false, []],
    [{ title: { type: 'integer' } }, false, ['envelope/properties/title key']],
    [{ title: { const: 5 } }, false, ['envelope/properties/title key']],
    [{ title: { type: 'string', const: 5 } }, false, ['envelope/properties/title key']],
    [{ detail: { type: 'string' } }, false, ['envelope/properties/detail key']],
    [{ type: { type: 'string' } }, false, ['envelope/properties/type key']],
    [{ type: { type: 'string' } }, true, []],
    [{ instance: { type: 'string' } }, true, []],
    [{ '/title/text': { type: 'string' } }, false, ['envelope/properties//title/text key']],
    [{ other: { type: 'integer' }, '/detail': { type: 'string' } }, false, ['envelope/properties//detail key']],
  ])('%j', (properties, isProblem, expected) => {
    expect(places({ ...(isProblem ? PROBLEM : {}), code: 'code', properties })).toEqual(expected);
  });

  test('are named as they are written', () => {
    expect(found({ code: 'code', properties: { other: {}, detail: {} } })[0]?.message).toBe(
      'The property "detail" has another meaning in problem details.',
    );
  });
});

describe('a code at "type"', () => {
  const texts = (code: string): JsonObject => ({
    A: { code: 'https://errors.example.com/a', message: 'A.', status: 400 },
    B: { code, message: 'B.', status: 400 },
  });

  test('is no integer', () => {
    expect(found({ ...PROBLEM, code: 'type' })).toEqual([
      {
        place: 'envelope/format',
        message: 'The code stands at "type", which is a URI in problem details, but the codes are integers.',
        severity: 'error',
        help: 'Put the code at another place, such as "code": "code", or use string codes.',
      },
    ]);
    expect(places({ ...PROBLEM, code: 'type', codeType: 'string' })).toEqual([]);
    expect(places({ ...PROBLEM, code: 'code' })).toEqual([]);
  });

  test('is a URI, or has something before it', () => {
    expect(found({ ...PROBLEM, code: 'type' }, texts('order.empty'))).toEqual([
      {
        place: 'envelope/format',
        message: 'The code "order.empty" stands at "type", where problem details have a URI.',
        severity: 'warning',
        help: 'Say what stands before the codes there: "typeBase": "https://errors.example.com/".',
      },
    ]);
    expect(places({ ...PROBLEM, code: 'type' }, texts('urn:order:empty'))).toEqual([]);
    expect(places({ ...PROBLEM, code: 'code' }, texts('order.empty'))).toEqual([]);
    expect(found({ ...PROBLEM, code: 'type' }, texts('order.empty'), { typeBase: 'https://e.example/' })).toEqual([]);
  });
});
