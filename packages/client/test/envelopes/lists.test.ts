import { BRAND } from '@error-contracts/runtime/brand';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { createErrorReader, isReceivedError, type KnownError, type UnknownError } from '../../src/index.js';
import { newReader } from '../reader.js';
import { english, type JournalContract, journal, parseJournalResponse } from './journal-contract.js';

const options = {
  contract: journal,
  validators: { parseErrorResponse: parseJournalResponse },
  messages: [english],
};
const reader = createErrorReader(options);
const errorIn = (code: unknown, more: object = {}): object => ({ extensions: { code, ...more } });
const bodyOf = (...errors: unknown[]): object => ({ data: null, errors });
const several = bodyOf(
  errorIn('article.missing', { 'x-id': 'a-1', 'x-new': 1 }),
  errorIn('journal.busy', { 'x-new': 1 }),
  errorIn('newer.code', { a: 1 }),
  errorIn('article.missing', { 'x-id': 5 }),
);

test('the first error is the error, and the rest are its others', async () => {
  const error = await reader.read(Response.json(several, { status: 200, headers: { 'x-request-id': 'r-1' } }));
  expect(error).toMatchObject({
    kind: 'error',
    name: 'ARTICLE_MISSING',
    data: { id: 'a-1' },
    status: 200,
    message: '',
  });
  expect(error).toHaveProperty('response', several);
  expect('others' in error && error.others).toMatchObject([
    { known: true, name: 'BUSY', data: null, requestId: 'r-1', retry: 'later', others: [], response: several },
    { known: false, kind: 'unknown', code: 'newer.code', data: { a: 1 }, others: [] },
    { known: false, kind: 'unknown', code: 'article.missing', data: { 'x-id': 5 } },
  ]);
});

test('each of them has a text, is told apart and matched', () => {
  const error = reader.readSync(several);
  if (!('others' in error)) throw new Error(error.kind);
  const texts = [error, ...error.others].map((each) => reader.message(each).text);
  expect(texts).toEqual(['There is no article a-1.', 'Try again.', 'Try again.', 'Try again.']);
  expect(error.others.map((other) => reader.is(other, 'BUSY'))).toEqual([true, false, false]);
  const matched = error.others.map((other) =>
    reader.match(other, { BUSY: () => 'busy', unknown: ({ code }) => code, _: () => 'other' }),
  );
  expect(matched).toEqual(['busy', 'newer.code', 'article.missing']);
});

test('what was read stays the same from JSON and from an exception', () => {
  const error = reader.readSync(several);
  expect(reader.readSync(reader.toError(error))).toBe(error);
  expect(reader.readSync(JSON.parse(JSON.stringify(error)))).toEqual(error);
});

test('a flat envelope has no others', () => {
  const error = newReader().readSync({ code: 2004, message: 'Not here.', data: null });
  expect(error).toMatchObject({ name: 'USER_NOT_FOUND', others: [] });
  if (error.known) expectTypeOf(error.others).toEqualTypeOf<readonly []>();
});

test.each<[string, unknown]>([
  ['no errors', bodyOf()],
  ['something else than errors', bodyOf('article.missing')],
  ['null among the errors', bodyOf(errorIn('journal.busy'), null)],
  ['an error without a code', bodyOf(errorIn(undefined))],
  ['a code of another type', bodyOf(errorIn(1))],
  ['a success by its code', bodyOf(errorIn('ok'))],
  ['a success', { data: { article: 1 } }],
  ['a partial success', { data: { article: null }, errors: [errorIn('article.missing', { 'x-id': 'a' })] }],
])('%s is not an error response', async (_, body) => {
  for (const status of [200, 500]) {
    const error = await reader.read(Response.json(body, { status }));
    expect(error).toMatchObject({ kind: 'unreadable', reason: 'not-an-error-response', status });
    expect(reader.message(error).text).toBe('Try again.');
  }
});

test('10,000 errors are read', () => {
  const error = reader.readSync(bodyOf(...Array.from({ length: 10_000 }, () => errorIn('journal.busy'))));
  expect('others' in error && error.others).toHaveLength(9999);
});

describe('what looks like what a reader made', () => {
  const read = reader.readSync(bodyOf(errorIn('journal.busy')));
  const circle: { others: unknown[] } = { ...read, others: [] };
  circle.others.push(circle);

  test.each<[string, unknown]>([
    ['no others', { ...read, others: undefined }],
    ['others that are no list', { ...read, others: {} }],
    ['others that were not read', { ...read, others: [{}] }],
    ['null among the others', { ...read, others: [null] }],
    ['others with others', { ...read, others: [{ ...read, others: [read] }] }],
    ['a circle', circle],
  ])('with %s is not it', (_, forged) => expect(isReceivedError(forged)).toBe(false));
});

describe('codes that are texts', () => {
  test.each(['__proto__', 'toString', 'hasOwnProperty', 'BUSY', 'JOURNAL.BUSY', ''])(
    '%j is an unknown code',
    (code) => {
      const error = reader.readSync(bodyOf(errorIn(code)));
      expect(error).toMatchObject({ kind: 'unknown', name: null, code });
      expect(reader.message(error).text).toBe('Try again.');
    },
  );

  test('a code that every object has is an error like any other, and its internal text is not shown', () => {
    const error = reader.readSync(bodyOf(errorIn('constructor')));
    expect(error).toMatchObject({ known: true, name: 'STORE_BROKEN', code: 'constructor' });
    expect(reader.message(error).text).toBe('Try again.');
  });

  test('a hostile code stays in its line of a log', () => {
    const code = `x\u001b[2J\r\nERROR forged\u2028\u202e${'y'.repeat(300)}`;
    const { message } = reader.toError(reader.readSync(bodyOf(errorIn(code))));
    expect(message).toMatch(/^unknown \(x\[2J ERROR forged y+\)$/);
    expect(message.length).toBeLessThan(220);
  });

  test('a name that every object has is no name', () => {
    const error = reader.readSync(bodyOf(errorIn('journal.busy')));
    expect(reader.is(error, 'constructor' as never)).toBe(false);
    expect(reader.match(error, { constructor: () => 1, toString: () => 2, _: () => 3 } as never)).toBe(3);
    expect(() => createErrorReader({ ...options, fallback: 'constructor' as never })).toThrow(TypeError);
  });
});

test('errors that a server in the same process threw', () => {
  const body = (): object => several;
  const thrown = (name: string, data: unknown, more: object = {}): Error =>
    Object.assign(new Error('For the log.'), { data, ...more, [BRAND]: { catalog: 'journal', name, body } });
  const others = [thrown('ARTICLE_MISSING', { id: 'a' }), thrown('BUSY', null), new Error('foreign')];
  const error = reader.readSync(thrown('ARTICLE_MISSING', { id: 'a' }, { errors: others }));
  expect(error).toMatchObject({
    name: 'ARTICLE_MISSING',
    data: { id: 'a' },
    response: several,
    message: 'For the log.',
  });
  expect('others' in error && error.others).toMatchObject([{ name: 'BUSY', data: null }]);
  for (const name of ['constructor', 'NOPE']) {
    expect(reader.readSync(thrown(name, null))).toMatchObject({ reason: 'not-a-response' });
  }
});

test('types', () => {
  const error = reader.readSync(several);
  if (error.name === 'ARTICLE_MISSING') {
    expectTypeOf(error.data).toEqualTypeOf<{ readonly id: string }>();
    expectTypeOf(error.code).toEqualTypeOf<'article.missing'>();
    expectTypeOf(error.others).toEqualTypeOf<
      readonly (KnownError<JournalContract> | UnknownError<JournalContract>)[]
    >();
    for (const other of error.others) if (other.name === 'BUSY') expectTypeOf(other.data).toEqualTypeOf<null>();
  }
  // @ts-expect-error The code of a known error is one of the catalogue.
  if (error.known) expect(error.code === 'article.missin').toBe(false);
  // @ts-expect-error That catalogue names no fallback.
  expect(() => createErrorReader({ ...options, contract: { ...journal, fallback: undefined } })).toThrow(TypeError);
  // @ts-expect-error It needs data.
  createErrorReader({ ...options, fallback: 'ARTICLE_MISSING' });
});
