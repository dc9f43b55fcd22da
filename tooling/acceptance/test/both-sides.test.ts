import { createErrorReader } from '@error-contracts/client';
import { loadLocale, locales } from '@error-contracts/i18n';
import type { ContractEntry } from '@error-contracts/runtime/contract';
import { createErrors } from '@error-contracts/server';
import { errorResponse } from '@error-contracts/server/fetch';
import { defineOperations, operationErrors } from '@error-contracts/server/operations';
import { contract, type ErrorName } from '@error-contracts/types';
import { isErrorResponse, parseErrorResponse } from '@error-contracts/validators';
import { describe, expect, test } from 'vitest';

const everyLanguage = await Promise.all(locales.map(loadLocale));
const errors = createErrors({ contract, messages: everyLanguage, isErrorResponse, log: () => undefined });
const reader = createErrorReader({ contract, validators: { parseErrorResponse }, messages: everyLanguage });
const names = Object.keys(contract.catalog) as ErrorName[];

/** The language of the text that a reader of this language gets: the source's if the translation has not followed yet. */
function languageOf(name: ErrorName, wanted: string): string {
  const messages = everyLanguage.find(({ locale }) => locale === wanted)?.messages ?? {};
  return Object.hasOwn(messages, contract.catalog[name].code) ? wanted : (locales[0] ?? wanted);
}

/** The error whose response is sent for an error. */
function sentFor(name: ErrorName): ErrorName {
  const entry: ContractEntry = contract.catalog[name];
  return (entry.sameAnswerAs as ErrorName | undefined) ?? name;
}

/** Returns an error without data; one that holds others has one. */
function thrownOf(name: ErrorName, options: object = {}): Error {
  const { holdsErrors }: ContractEntry = contract.catalog[name];
  const data = holdsErrors === true ? { errors: [errors.USER_NOT_FOUND()] } : null;
  return (errors[name] as (data: unknown, options: object) => Error)(data, options);
}

const requestFor = (language: string, accept = 'application/json'): Request =>
  new Request('http://127.0.0.1/', { headers: { 'accept-language': language, accept } });

describe.each(['application/json', 'application/problem+json'])('%s', (accept) => {
  test.each(names)('what a server throws is what a client reads: %s', async (name) => {
    const thrown = thrownOf(name);
    const response = errorResponse(errors, thrown, requestFor('en', accept));
    const sent = sentFor(name);
    const { code, status, audience, retry, kind } = contract.catalog[sent];
    const error = await reader.read(response);
    const contentLanguage = languageOf(sent, 'en');
    expect(error).toMatchObject({ known: true, name: sent, code, status, audience, retry, kind, contentLanguage });
    expect(error.requestId === null).toBe(response.headers.get('x-request-id') === null);
  });
});

test.each(names)('what a server throws while it renders a page shows no more than its response: %s', async (name) => {
  const given = { headers: { 'retry-after': '9', 'x-request-id': 'secret' } };
  const thrown = thrownOf(name, given);
  const sent = sentFor(name);
  const error = reader.readSync(thrown);
  expect(error).toMatchObject({ known: true, name: sent, code: contract.catalog[sent].code });
  expect(error.requestId).toBe(sent === name ? 'secret' : null);
  if (sent !== name) expect(JSON.stringify(error)).not.toContain(name);
});

test('what an operation declares is what a server of it can throw, and what a client of it tells apart', async () => {
  const operations = defineOperations(contract, {
    signIn: {
      errors: {
        USER_LOCKED: 'Too many passwords were wrong.',
        SIGN_IN_USER_NOT_FOUND: 'There is no such account.',
        PROJECT_DESCRIPTION_TOO_LONG: 'Its description is too long.',
      },
    },
  });
  const own = operationErrors(errors, operations.signIn);
  const signIn = reader.of<typeof operations.signIn>();
  const told = async (thrown: Error): Promise<string> =>
    signIn.match(await reader.read(errorResponse(errors, thrown, requestFor('en'))), {
      USER_LOCKED: () => 'locked',
      PASSWORD_INCORRECT: () => 'password',
      PROJECT_DESCRIPTION_TOO_LONG: ({ data }) => `at most ${data?.max}`,
      unknown: ({ code }) => `newer ${code}`,
      unreadable: () => 'unreadable',
      network: () => 'network',
      timeout: () => 'timeout',
      aborted: () => 'aborted',
    });
  expect(await told(own.USER_LOCKED())).toBe('locked');
  expect(await told(own.SIGN_IN_USER_NOT_FOUND())).toBe('password');
  expect(await told(own.PROJECT_DESCRIPTION_TOO_LONG({ max: 9 }))).toBe('at most 9');
  expect(await told(errors.USER_NOT_FOUND())).toBe('newer 2004');
});

test.each(locales)('server and client say the same in %s', async (locale) => {
  for (const name of names) {
    const response = errorResponse(errors, thrownOf(name), requestFor(locale));
    const error = await reader.read(response);
    const shown = reader.message(error, locale);
    expect(shown).toMatchObject({
      text: 'message' in error && error.message,
      locale: languageOf(sentFor(name), locale),
    });
  }
});

test('data go through', async () => {
  const thrown = errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 140 }, { retryAfter: 7 });
  const error = await reader.read(errorResponse(errors, thrown, requestFor('ar')));
  expect(error).toMatchObject({ name: 'PROJECT_DESCRIPTION_TOO_LONG', data: { max: 140 }, retryAfter: 7000 });
  expect(reader.message(error, 'ja').text).toContain('140');
});

test('an error that nobody expected is the fallback error, without its text', async () => {
  const error = await reader.read(errorResponse(errors, new Error('SELECT * FROM users'), requestFor('en')));
  expect(error).toMatchObject({ name: 'SYSTEM_BUSY', requestId: expect.stringMatching(/./) });
  expect(JSON.stringify(error)).not.toContain('SELECT');
});

test('a server that is a client of another passes its errors on, and a client reads them in the same process', async () => {
  const upstream = errorResponse(errors, errors.USER_LOCKED(), requestFor('en'));
  const passedOn = reader.toError(await reader.read(upstream));
  expect(errors.is(passedOn, 'USER_LOCKED')).toBe(true);
  const error = await reader.read(errorResponse(errors, passedOn, requestFor('ja')));
  expect(error).toMatchObject({ name: 'USER_LOCKED', contentLanguage: 'ja' });
  expect(reader.readSync(errors.USER_LOCKED())).toMatchObject({ known: true, name: 'USER_LOCKED' });
});
