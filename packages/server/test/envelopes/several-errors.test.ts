import type { AnyContract } from '@error-contracts/runtime/contract';
import { contract as flatContract } from '@error-contracts/types';
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest';
import { type ContractErrorOf, createErrors, type ErrorFactory, type LogEntry } from '../../src/index.js';
import { errors as flatErrors } from '../servers/test-errors.js';
import { format, type JournalContract, journal } from './journal-contract.js';

const logged: LogEntry[] = [];
const errors = createErrors({
  contract: journal,
  format,
  log: (entry) => logged.push(entry),
  properties: ({ error, id }) => ({ '/errors/0/id': `${id}-${error.name}`, '/meta/a~1b': 1 }),
});
const title = () => errors.TITLE_TOO_LONG({ max: 80 }, { field: '/title', headers: { 'x-title': '1' }, retryAfter: 7 });
const article = () => errors.ARTICLE_MISSING({ id: 'a-1' });
const all = () => errors.all([title(), article(), errors.STORE_BROKEN()]);
afterEach(() => {
  logged.length = 0;
  vi.restoreAllMocks();
});

interface PlainContract extends AnyContract {
  readonly catalog: {
    readonly PLAIN: {
      readonly name: 'PLAIN';
      readonly code: 1;
      readonly status: 400;
      readonly domain: 'test';
      readonly kind: 'error';
      readonly retry: 'never';
      readonly audience: 'public';
      readonly log: 'info';
    };
  };
}

test('several errors are one response; the first gives status and headers', () => {
  const { status, headers, body, error } = errors.respond(all(), { id: 'x' });
  expect(status).toBe(422);
  expect(headers).toMatchObject({ 'x-title': '1', 'retry-after': '7', 'content-language': 'en' });
  expect(body).toEqual({
    errors: [
      {
        code: 'title.too_long',
        detail: 'The title is too long.',
        status: '422',
        source: { pointer: '/title' },
        meta: { max: 80 },
        title: 'Title too long',
        id: 'x-TITLE_TOO_LONG',
      },
      {
        code: 'article.missing',
        detail: 'There is no such article.',
        status: '404',
        meta: { 'article-id': 'a-1' },
        title: 'Article missing',
        id: 'x-ARTICLE_MISSING',
      },
      {
        code: 'store.broken',
        detail: 'Try again.',
        status: '500',
        meta: null,
        title: 'Busy',
        id: 'x-STORE_BROKEN',
      },
    ],
    meta: { 'a/b': 1 },
  });
  expect(errors.is(error, 'TITLE_TOO_LONG')).toBe(true);
});

test('the log has all errors, at the level of the severest', () => {
  errors.respond(errors.all([article(), title()]));
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatchObject({ level: 'warn', error: { name: 'ARTICLE_MISSING' }, unexpected: false });
  expect(logged[0]?.error.errors?.map(({ name }) => name)).toEqual(['ARTICLE_MISSING', 'TITLE_TOO_LONG']);
});

test('the console shows all errors in one line', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const plain = createErrors({
    contract: journal,
    format,
    properties: () => ({ '/errors/0/id': '', '/meta/a~1b': 1 }),
  });
  plain.respond(plain.all([title(), ...Array.from({ length: 9 }, article)]));
  const line = String(warn.mock.calls[0]?.[1]);
  expect(line).toMatch(/^TITLE_TOO_LONG(,ARTICLE_MISSING){9} \S+ TITLE_TOO_LONG: /);
  expect(line).toContain(' | one of its errors: ARTICLE_MISSING: ');
  expect(line).not.toContain('\n');
});

describe('with an error that is answered as another one', () => {
  const NAMES = { ARTICLE_MISSING: 'BUSY', STORE_BROKEN: 'BUSY' } as const;
  const entries = Object.entries(journal.catalog).map(([name, entry]) => {
    const sameAnswerAs = NAMES[name as keyof typeof NAMES];
    return [name, sameAnswerAs === undefined ? entry : { ...entry, sameAnswerAs }];
  });
  const hiding = createErrors({
    contract: { ...journal, catalog: Object.fromEntries(entries) } as JournalContract,
    format,
    log: () => undefined,
    properties: ({ error, id }) => ({ '/errors/0/id': `${id}-${error.name}`, '/meta/a~1b': 1 }),
  });
  const hidden = () =>
    hiding.ARTICLE_MISSING({ id: 'a-1' }, { field: '/article', headers: { 'x-article': '1' }, retryAfter: 9 });
  const longTitle = () => hiding.TITLE_TOO_LONG({ max: 80 }, { field: '/title' });
  const answerTo = (...given: ReturnType<typeof hidden | typeof longTitle | typeof hiding.BUSY>[]) => {
    const { error: _error, shown, ...answer } = hiding.respond(hiding.all(given as never), { id: 'x' });
    return { answer, shown: shown.toJSON() };
  };

  test('nothing shows it, wherever in the list it is', () => {
    const busy = () => hiding.BUSY(null);
    expect(answerTo(longTitle(), hidden())).toEqual(answerTo(longTitle(), busy()));
    expect(answerTo(hidden(), longTitle())).toEqual(answerTo(busy(), longTitle()));
    expect(answerTo(hidden(), hidden())).toEqual(answerTo(busy(), busy()));
    expect(JSON.stringify(answerTo(hidden(), longTitle(), hidden()))).not.toMatch(/article|a-1|ARTICLE/);
  });

  test('the log has the real ones', () => {
    const { error } = hiding.respond(hiding.all([longTitle(), hidden()]));
    expect(error.errors?.map(({ name }) => name)).toEqual(['TITLE_TOO_LONG', 'ARTICLE_MISSING']);
  });
});

test('another transport than HTTP gets no internal error of a list', () => {
  const { shown } = errors.respond(all());
  expect(shown.errors?.map(({ name }) => name)).toEqual(['TITLE_TOO_LONG', 'ARTICLE_MISSING', 'BUSY']);
});

test('the error is a real one, whose stack starts at its caller', () => {
  function madeHere(): Error {
    return all();
  }
  const error = madeHere();
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'TITLE_TOO_LONG', code: 'title.too_long', data: { max: 80 } });
  expect(error.stack).toContain('madeHere');
  expect(error.stack).not.toContain('all-errors');
});

test('lists in a list are one list', () => {
  const error = errors.all([all(), all()]);
  expect(error.errors).toHaveLength(6);
  expect(error.errors.some(({ errors: inner }) => inner !== undefined)).toBe(false);
});

test('an error that must not show is another one in the list too, without its field', () => {
  const catalog = { ...journal.catalog, ARTICLE_MISSING: { ...journal.catalog.ARTICLE_MISSING, sameAnswerAs: 'BUSY' } };
  const hiding = createErrors({
    ...{ contract: { ...journal, catalog }, format, log: () => undefined },
    properties: ({ error }) => ({ '/errors/0/id': error.name, '/meta/a~1b': 1 }),
  });
  const hidden = hiding.ARTICLE_MISSING({ id: 'secret' }, { field: '/secret' });
  const { body, text } = hiding.respond(hiding.all([title(), hidden]));
  expect(text).not.toMatch(/secret|ARTICLE/);
  expect((body as { readonly errors: unknown[] }).errors[1]).toMatchObject({ code: 'journal.busy', id: 'BUSY' });
});

test('the cause of the first is kept, and 10,000 errors are sent', () => {
  const cause = new Error('why');
  const first = errors.BUSY(null, { cause });
  const error = errors.all([first, ...Array.from({ length: 10_000 }, article)]);
  expect(error.cause).toBe(cause);
  expect((errors.respond(error).body as { readonly errors: unknown[] }).errors).toHaveLength(10_001);
});

test('as JSON it has all errors, and all are revived', () => {
  const revived = errors.revive(JSON.parse(JSON.stringify(all())));
  expect(errors.respond(revived, { id: 'x' }).body).toEqual(errors.respond(all(), { id: 'x' }).body);
  const withForeign = { ...all().toJSON(), errors: [article().toJSON(), { name: 'ORDER', code: 'x' }] };
  for (const json of [withForeign, { ...all().toJSON(), errors: [] }]) expect(errors.revive(json)).toBeUndefined();
});

describe('what cannot be', () => {
  test('an envelope without a list', () => {
    // @ts-expect-error The envelope has no list.
    expect(() => flatErrors.all([flatErrors.USER_NOT_FOUND()])).toThrow(TypeError);
    expect(flatContract.envelope).not.toHaveProperty('list');
  });

  test.each([
    ['no errors', []],
    ['a foreign error', [new Error('x')]],
    ['an error of another catalogue', [flatErrors.USER_NOT_FOUND()]],
    ['null', [null]],
  ])('%s', (_, given) => expect(() => errors.all(given as never)).toThrow(TypeError));

  test('a field where the envelope has no place for one', () => {
    expect(flatErrors.USER_NOT_FOUND(null, { field: '/a' }).field).toBe('/a');
    expect(flatErrors.respond(flatErrors.USER_NOT_FOUND(null, { field: '/a' })).text).not.toContain('/a');
  });

  test('a field in a catalogue with no place for any', () => {
    const make = ((_data: unknown, options: unknown) => options) as never as ErrorFactory<PlainContract, 'PLAIN'>;
    // @ts-expect-error Neither the envelope has a field, nor does an error hold others.
    expect(make(null, { field: '/a' })).toEqual({ field: '/a' });
    expect(make(null, { retryAfter: 1 })).toEqual({ retryAfter: 1 });
  });
});

test('types', () => {
  type Any = ContractErrorOf<JournalContract, 'TITLE_TOO_LONG' | 'ARTICLE_MISSING'>;
  const several = errors.all([title(), article()]);
  expectTypeOf(several.errors).toExtend<readonly Any[]>();
  expectTypeOf(article().data).toEqualTypeOf<{ readonly id: string }>();
  // @ts-expect-error The data are by the names of the parameters.
  expect(() => errors.ARTICLE_MISSING({ 'article-id': 'a' })).not.toThrow();
  // @ts-expect-error Each response needs /errors/0/id.
  createErrors({ contract: journal, format, properties: () => ({ '/meta/a~1b': 1 }) });
  // @ts-expect-error /meta/a~1b is a number.
  createErrors({ contract: journal, format, properties: () => ({ '/errors/0/id': '', '/meta/a~1b': '' }) });
  // @ts-expect-error The option must be given.
  createErrors({ contract: journal, format });
  const properties = (): {
    readonly '/errors/0/id': string;
    readonly '/meta/a~1b': number;
    readonly trace: string;
  } => ({
    ...{ '/errors/0/id': '', '/meta/a~1b': 1, trace: '' },
  });
  createErrors({ contract: journal, format, properties, fallback: 'TITLE_TOO_LONG' });
  // @ts-expect-error It needs data.
  expect(() => createErrors({ contract: journal, format, properties, fallback: 'ARTICLE_MISSING' })).toThrow(TypeError);
  const { fallback: _fallback, ...nameless } = flatContract;
  // @ts-expect-error That contract names no fallback.
  expect(() => createErrors({ contract: nameless, format })).toThrow('fallback is undefined');
});
