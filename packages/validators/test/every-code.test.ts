import { catalog, type ErrorName } from '@error-contracts/types';
import {
  errorResponseSchema,
  explainErrorResponse,
  formatIssue,
  isErrorResponse,
  parseErrorResponse,
} from '@error-contracts/validators';
import { describe, expect, test } from 'vitest';
import { examples, type Response } from './responses.js';

test('there is an example of every code of the catalogue', () => {
  // A former name has the entry of its error.
  expect(examples.map(({ code }) => code)).toEqual([...new Set(Object.values(catalog).map(({ code }) => code))]);
  expect(examples.length).toBeGreaterThan(90);
});

describe.each(examples)('$name', ({ code, responses }) => {
  test.each(responses)('%j is accepted', (response) => {
    expect(isErrorResponse(response)).toBe(true);
    expect(explainErrorResponse(response)).toEqual([]);
    expect(parseErrorResponse(response)).toMatchObject({ ok: true, known: true, code, response });
    expect(errorResponseSchema['~standard'].validate(response)).toEqual({ value: response });
  });

  const [response] = responses;
  if (response === undefined) throw new Error('An error has no example.');

  test.each(invalidResponses(response))('%s is refused', (_name, value, pointer, rule) => {
    expect(isErrorResponse(value)).toBe(false);
    expect(explainErrorResponse(value).map((issue) => [issue.pointer, issue.rule])).toEqual([[pointer, rule]]);
    expect(errorResponseSchema['~standard'].validate(value)).toHaveProperty('issues');
  });

  test('only its own name and its former names are accepted', () => {
    const names = (Object.keys(catalog) as ErrorName[]).filter((name) => isErrorResponse(response, name));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(catalog[name].code).toBe(code);
  });
});

function invalidResponses(response: Response): [name: string, value: unknown, pointer: string, rule: string][] {
  const { code, message, data, ...none } = response;
  return [
    ['the code as a string', { ...response, code: `${code}` }, '/code', 'type'],
    ['an unknown code', { ...response, code: code + 0.5 }, '/code', 'unknown-code'],
    ['no code', { ...none, message, data }, '/code', 'required'],
    ['no message', { ...none, code, data }, '/message', 'required'],
    ['a message that is no string', { ...response, message: null }, '/message', 'type'],
    ['no data', { ...none, code, message }, '/data', 'required'],
    ['data that is a string', { ...response, data: 'secret' }, '/data', 'type'],
    ['data that is a list', { ...response, data: [] }, '/data', 'type'],
    ['an additional property', { ...response, extra: 1 }, '/extra', 'additionalProperties'],
    data === null
      ? ['an object instead of null', { ...response, data: { extra: 1 } }, '/data', 'type']
      : [
          'an additional parameter',
          { ...response, data: { ...data, extra: 1 } },
          '/data/extra',
          'additionalProperties',
        ],
  ];
}

test('a hint says what to do', () => {
  const sentences = explainErrorResponse({ code: '2004', message: '', data: null }).map(formatIssue);
  expect(sentences).toEqual(['/code: expected number, received string. Send the code as a number, not a string.']);
});

test('an issue names the nearest codes', () => {
  expect(explainErrorResponse({ code: 2033, message: '', data: null })).toMatchObject([{ near: [2032, 2034] }]);
});
