import { isErrorResponse, parseErrorResponse } from '@error-contracts/validators';
import { expect, test } from 'vitest';
import { createErrors } from '../src/index.js';
import { options } from './servers/test-errors.js';

const errors = createErrors({ ...options, typeBase: 'https://example.org/errors/' });

test.each([
  ['application/problem+json', true],
  ['application/problem+json, application/json', true],
  ['application/json, application/problem+json', true],
  ['application/json;q=0.9, application/problem+json', true],
  ['Application/Problem+JSON; q=1.0, */*;q=0.1', true],
  ['text/html, application/problem+json;q=0.1', true],
  ['application/json, application/problem+json;q=0.5', false],
  ['application/problem+json;q=0', false],
  ['application/json', false],
  ['*/*', false],
  ['application/*', false],
  ['text/html', false],
  ['', false],
  [null, false],
  [undefined, false],
  [`${'a/b,'.repeat(100_000)}application/problem+json`, false],
])('Accept %.60s: problem details %s', (accept, wanted) => {
  const { headers, body } = errors.respond(errors.USER_NOT_FOUND(), { accept });
  expect(headers['content-type']).toBe(wanted ? 'application/problem+json' : 'application/json; charset=utf-8');
  expect('type' in body).toBe(wanted);
  expect(headers.vary).toContain('Accept');
});

test('have the members of RFC 9457 and the whole envelope', () => {
  const request = { accept: 'application/problem+json', acceptLanguage: 'zh' };
  const { body, status } = errors.respond(errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 7 }), request);
  const { type, title, status: said, detail, ...envelope } = body as Record<string, unknown>;
  expect(type).toBe('https://example.org/errors/PROJECT_DESCRIPTION_TOO_LONG');
  expect(title).toBe('Project description too long');
  expect(said).toBe(status);
  expect(detail).toBe('项目描述不能超过 7 个字');
  expect(isErrorResponse(envelope)).toBe(true);
  expect(envelope).toMatchObject({ code: 2024, data: { max: 7 } });
});

test('are read by clients that know envelopes only', () => {
  const { body } = errors.respond(errors.USER_NOT_FOUND(), { accept: 'application/problem+json' });
  expect(parseErrorResponse(body)).toMatchObject({ ok: true, known: true, code: 2004 });
});

test('without typeBase the type is about:blank and the title the phrase of the status', () => {
  const plain = createErrors(options);
  const { body } = plain.respond(plain.USER_NOT_FOUND(), { accept: 'application/problem+json' });
  expect(body).toMatchObject({ type: 'about:blank', title: 'Not Found', status: 404, code: 2004 });
});

test('both media types are kept apart', () => {
  const one = errors.respond(errors.USER_LOCKED(), {});
  const other = errors.respond(errors.USER_LOCKED(), { accept: 'application/problem+json' });
  expect(errors.respond(errors.USER_LOCKED(), {}).body).toEqual(one.body);
  expect(other.body).not.toEqual(one.body);
});
