import { describe, expect, test } from 'vitest';
import { type ParametersOnWire, type ParsedError, withNamedData } from '../../src/validation/index.js';

const parameters = new Map<string, ParametersOnWire>([
  ['flat', { id: { member: 'x-id' }, max: {} }],
  ['texts', { tries: { type: 'integer' }, text: { type: 'string' } }],
]);
const known = (code: string, data: unknown): ParsedError<unknown, string> => ({
  ...{ ok: true, known: true, code, message: 'Text.', data, response: {} },
});
const named = (code: string, data: unknown) => withNamedData(known(code, data), parameters);

describe('the data of a known error', () => {
  test.each<[string, string, unknown, unknown]>([
    ['are by the names of the parameters', 'flat', { 'x-id': 'a', max: 7 }, { id: 'a', max: 7 }],
    ['are nothing but parameters', 'flat', { 'x-id': 'a', more: 1, constructor: 2 }, { id: 'a' }],
    ['are null if no parameter is there', 'flat', { more: 1 }, null],
    ['are null if the error has none', 'without', { more: 1 }, null],
    ['stay null', 'flat', null, null],
    ['are values of texts', 'texts', { tries: '-3', text: '7' }, { tries: -3, text: '7' }],
  ])('%s', (_, code, wire, data) => expect(named(code, wire)).toMatchObject({ known: true, data }));

  test('make it unknown if a text is no value of its parameter', () => {
    for (const tries of ['9007199254740993', '1.5', 'x']) {
      const { known: isKnown, ...error } = named('texts', { tries });
      expect([isKnown, error]).toEqual([false, { ok: true, code: 'texts', message: 'Text.', data: { tries } }]);
    }
  });
});

test('an unknown error keeps its data, and what is no error stays none', () => {
  const unknown = { ok: true, known: false, code: 'flat', message: '', data: { 'x-id': 1 } } as const;
  expect(withNamedData(unknown, parameters)).toEqual(unknown);
  expect(withNamedData({ ok: false, known: false }, parameters)).toEqual({ ok: false, known: false });
});

test('each error of a list is named', () => {
  const others = [known('flat', { 'x-id': 'b' }), known('texts', { tries: 'x' })];
  expect(withNamedData({ ...known('flat', { 'x-id': 'a' }), others }, parameters)).toMatchObject({
    data: { id: 'a' },
    others: [
      { known: true, data: { id: 'b' } },
      { known: false, data: { tries: 'x' } },
    ],
  });
});

test('data that throw are read as null', () => {
  const data = new Proxy({}, { ownKeys: () => [].concat(null as never) });
  expect(named('flat', data)).toMatchObject({ known: true, data: null });
});
