import { describe, expect, test } from 'vitest';
import { createContractTesting, type Difference } from '../src/index.js';
import { errors, kit, options, plain } from './kit.js';

const short = errors.PASSWORD_TOO_SHORT({ min: 8 });
const rows = (differences: readonly Difference[]): readonly unknown[] =>
  differences.map(({ kind, at = '', expected, received }) => [kind, at, expected, received]);
const of = async (changes: Parameters<typeof plain>[1], thrown: unknown = short): Promise<readonly unknown[]> =>
  rows(await kit.differences(plain(thrown, changes)));

describe('headers', () => {
  test.each<[string, Record<string, string | undefined>, readonly unknown[]]>([
    [
      'no language',
      { 'content-language': undefined },
      ['header', 'content-language', 'the language of the text', '(missing)'],
    ],
    ['no tag', { 'content-language': 'English!' }, ['header', 'content-language', 'en', 'English!']],
    ['a language that the catalogue lacks', { 'content-language': 'fr' }, ['header', 'content-language', 'en', 'fr']],
    ['no Vary', { vary: undefined }, ['header', 'vary', 'Accept-Language', '(missing)']],
    ['another Vary', { vary: 'Accept' }, ['header', 'vary', 'Accept-Language', 'Accept']],
    [
      'a type that is no JSON',
      { 'content-type': 'text/plain' },
      ['header', 'content-type', 'application/json', 'text/plain'],
    ],
    ['no type', { 'content-type': undefined }, ['header', 'content-type', 'application/json', '(missing)']],
    ['Retry-After of what is never retried', { 'retry-after': '3' }, ['header', 'retry-after', '(missing)', '3']],
  ])('%s', async (_name, headers, expected) => {
    const never = errors.USER_NOT_FOUND();
    expect(options.contract.catalog.USER_NOT_FOUND.retry).not.toBe('later');
    expect(await of({ headers }, never)).toEqual([expected]);
  });

  test.each(['accept-language', 'Origin, ACCEPT-LANGUAGE', '*'])('Vary: %s is right', async (vary) => {
    expect(await of({ headers: { vary } })).toEqual([]);
  });

  test.each(['application/problem+json', 'application/vnd.api+json; charset=utf-8', 'Application/JSON'])(
    '%s is JSON',
    async (type) => expect(await of({ headers: { 'content-type': type } })).toEqual([]),
  );

  test('Retry-After of what is retried later', async () => {
    const busy = errors.SYSTEM_BUSY();
    expect(await of({ headers: { 'retry-after': '30' } }, busy)).toEqual([]);
    expect(await of({ headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' } }, busy)).toEqual([]);
    const malformed = ['header', 'retry-after', 'seconds or a date', 'soon'];
    expect(await of({ headers: { 'retry-after': 'soon' } }, busy)).toEqual([malformed]);
    const strict = createContractTesting({ ...options, requireRetryAfter: true });
    const missing = ['header', 'retry-after', 'seconds or a date', '(missing)'];
    expect(rows(await strict.differences(plain(busy)))).toEqual([missing]);
    expect(rows(await strict.differences(plain(short)))).toEqual([]);
  });

  test('those that are ignored, and those that nobody knows', async () => {
    const ignoreHeaders = ['vary', 'content-language', 'content-type', 'retry-after'] as const;
    const lenient = createContractTesting({ ...options, ignoreHeaders });
    const headers = { 'x-other': '1', 'retry-after': 'soon', 'content-type': 'text/plain' };
    const { status, body } = plain(errors.USER_NOT_FOUND());
    expect(await lenient.differences({ status, headers, body: JSON.stringify(body) })).toEqual([]);
    expect(await kit.differences({ status, body })).toEqual([]);
  });
});

describe('the text', () => {
  test('is that of the language', async () => {
    const zh = errors.respond(short, { acceptLanguage: 'zh-CN' });
    expect(await kit.differences(zh)).toEqual([]);
    const text = 'Use at least 8 characters for the password.';
    const chinese = (zh.body as unknown as { message: string }).message;
    const [difference] = await kit.differences(plain(short, { body: { message: chinese } }));
    expect(difference).toMatchObject({ kind: 'text', at: 'en', expected: JSON.stringify(text) });
    expect(difference?.help).toBe('It is the text in zh-CN.');
  });

  test('is not compared without a formatter', async () => {
    const { contract, validators } = options;
    const blind = createContractTesting({ contract, validators });
    expect(await blind.differences(plain(short, { body: { message: 'x' } }))).toEqual([]);
  });
});

describe('the body', () => {
  test.each<[string, object, readonly unknown[]]>([
    ['a further member', { id: 1 }, [['body', '/id', '(nothing)', '1']]],
    ['a datum of the wrong type', { data: { min: '8' } }, [['body', '/data/min', 'integer', '"8"']]],
    ['a further datum', { data: { min: 8, max: 9 } }, [['body', '/data/max', '(nothing)', '9']]],
    ['no text', { message: undefined }, [['body', '/message', 'string', '(missing)']]],
    ['a text that is none', { message: 5 }, [['body', '/message', 'string', '5']]],
    ['a code as a text', { code: '2029' }, [['code', '/code', '2029', '"2029"']]],
    [
      'several at once',
      { code: '2029', data: { min: '8' }, id: 1 },
      [
        ['code', '/code', '2029', '"2029"'],
        ['body', '/data/min', 'integer', '"8"'],
        ['body', '/id', '(nothing)', '1'],
      ],
    ],
  ])('%s', async (_name, body, expected) => {
    const found = await of({ body });
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test('members of problem details are none of plain JSON', async () => {
    expect(await of({ body: { title: 'No' } })).toEqual([['body', '/title', '(nothing)', '"No"']]);
  });

  test('negotiated problem details have further members', async () => {
    const { status, headers, body } = errors.respond(short, {
      accept: 'application/problem+json',
      acceptLanguage: 'en',
    });
    expect(headers['content-type']).toBe('application/problem+json');
    expect(await kit.differences({ status, headers, body })).toEqual([]);
    expect(rows(await kit.differences({ status, headers, body: { ...body, id: 1 } }))).toEqual([
      ['body', '/id', '(nothing)', '1'],
    ]);
  });
});

describe('hidden and internal errors', () => {
  test('a hidden error is sent as another one', async () => {
    const hidden = plain(errors.SIGN_IN_USER_NOT_FOUND());
    expect(hidden.body).toMatchObject({ code: 2006 });
    expect(await kit.differences(hidden, 'SIGN_IN_USER_NOT_FOUND')).toEqual([]);
    expect(await kit.differences(hidden, 'PASSWORD_INCORRECT')).toEqual([]);
    const leak = plain(errors.PASSWORD_INCORRECT(), { body: { code: 9002 } });
    const [code] = await kit.differences(leak);
    expect(code).toMatchObject({ kind: 'code', expected: '2006', received: '9002' });
    expect(code?.help).toContain('tells strangers more');
  });

  test('an internal error has its code, the text of the fallback error, and no data', async () => {
    const internal = plain(errors.PASSWORD_DECRYPTION_FAILED());
    expect(internal.body).toMatchObject({ code: options.contract.catalog.PASSWORD_DECRYPTION_FAILED.code });
    expect(await kit.differences(internal, 'PASSWORD_DECRYPTION_FAILED')).toEqual([]);
    const [leak] = await kit.differences({ ...internal, body: { ...internal.body, message: 'The key is wrong.' } });
    expect(leak).toMatchObject({ kind: 'text', received: '"The key is wrong."' });
    const [data] = await kit.differences({ ...internal, body: { ...internal.body, data: { key: 'k' } } });
    expect(data).toMatchObject({ kind: 'body', at: '/data', expected: 'null', received: '{"key":"k"}' });
  });

  test('data of a hidden error cannot be expected', async () => {
    const act = kit.differences(plain(errors.SIGN_IN_USER_NOT_FOUND()), 'SIGN_IN_USER_NOT_FOUND', { id: 1 } as never);
    await expect(act).rejects.toThrow('A test cannot expect the data {"id":1}: leave them out.');
  });
});
