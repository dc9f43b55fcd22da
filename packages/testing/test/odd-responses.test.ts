import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createContractTesting } from '../src/index.js';
import { errors, failure, kit, options, plain } from './kit.js';

const short = errors.PASSWORD_TOO_SHORT({ min: 8 });
const { status, headers, body } = plain(short);
const kinds = async (value: unknown, ...expected: readonly never[]): Promise<readonly (string | undefined)[]> =>
  (await kit.differences(value, ...expected)).map(({ kind, at }) => (at === undefined ? kind : `${kind} ${at}`));

test('differences come in one order, and each once', async () => {
  const wrong = {
    status: 400,
    headers: { vary: 'Origin', 'content-language': 'en', 'content-type': 'text/plain', 'retry-after': '1' },
    body: { id: 1, data: { min: 9 }, message: 'x', code: '2029' },
  };
  expect(await kinds(wrong, 'PASSWORD_TOO_SHORT' as never, { min: 8 } as never)).toEqual([
    'status',
    'code /code',
    'data /min',
    'body /id',
    'text en',
    'header content-type',
    'header vary',
  ]);
});

describe('an envelope without text and data', () => {
  const { contract } = options;
  const envelope = { ...contract.envelope, message: null, data: null };
  const bare = createContractTesting({ ...options, contract: { ...contract, envelope } as never });

  test('has neither of them compared, also if the code has another type', async () => {
    const found = await bare.differences({ status, headers: {}, body: { code: '2029', message: 'x', data: {} } });
    expect(found.map(({ kind }) => kind)).not.toContain('text');
    expect(found[0]).toMatchObject({ kind: 'code', expected: '2029', received: '"2029"' });
  });

  test('needs no header about a language', async () => {
    const found = await bare.differences({ status, headers: { 'content-type': 'application/json' }, body });
    expect(found.filter(({ kind }) => kind === 'header')).toEqual([]);
  });
});

test('the text of an error whose code has the wrong type is compared, too', async () => {
  expect(await kinds(plain(short, { body: { code: '2029', message: 'x' } }))).toEqual(['code /code', 'text en']);
});

describe('headers', () => {
  test.each([
    ['a Map', new Map(Object.entries(headers))],
    ['an object with a method get', Object.assign(Object.create({ get: () => undefined }), headers)],
    ['an object with a method entries', Object.assign(Object.create({ entries: () => [] }), headers)],
    ['names in capital letters', Object.fromEntries(Object.entries(headers).map(([k, v]) => [k.toUpperCase(), v]))],
    ['a header that is null', { ...headers, 'retry-after': null }],
    ['a header that is a list', { ...headers, vary: ['Origin', 'Accept-Language'] }],
    ['a header that comes twice', [...Object.entries(headers), ['vary', 'Origin']]],
  ])('%s', async (_, given) => {
    expect(await kit.differences({ status, headers: given, body })).toEqual([]);
    const missing = await kit.differences({ status, headers: { ...headers, vary: 'Origin' }, body });
    expect(missing).toMatchObject([{ at: 'vary' }]);
  });

  test('null is none', async () => {
    expect(await kit.differences({ status, headers: null, body })).toEqual([]);
  });

  test('a language that is no language tag', async () => {
    const [found, ...more] = await kit.differences(plain(short, { headers: { 'content-language': 'not a tag!' } }));
    expect(found).toMatchObject({ at: 'content-language', received: 'not a tag!' });
    expect(more).toEqual([]);
  });

  test('what is wrong with them comes with help', async () => {
    const wrong = { 'content-type': 'application/json', 'retry-after': '1', 'content-language': 'en' };
    const { body: never } = plain(errors.USER_NOT_FOUND());
    expect(await kit.differences({ status: 404, headers: wrong, body: never })).toEqual([
      {
        kind: 'header',
        at: 'vary',
        expected: 'Accept-Language',
        received: '(missing)',
        help: 'Without it a cache gives the text of one language to everybody.',
      },
      {
        kind: 'header',
        at: 'retry-after',
        expected: '(missing)',
        received: '1',
        help: 'The retry of USER_NOT_FOUND is "never" in the catalogue.',
      },
    ]);
    const strict = createContractTesting({ ...options, requireRetryAfter: true });
    expect(await strict.differences(plain(errors.SYSTEM_BUSY(), { headers: { 'retry-after': undefined } }))).toEqual([
      {
        kind: 'header',
        at: 'retry-after',
        expected: 'seconds or a date',
        received: '(missing)',
        help: 'The retry of SYSTEM_BUSY is "later" in the catalogue.',
      },
    ]);
  });
});

describe('what is no response of any library', () => {
  const given = (): string => '{}';
  const said = (value: unknown): Promise<string> => failure(() => kit.assertErrorResponse(value as never));

  test.each([
    [{ status: () => 404, headers: {}, text: given }, 'which is no response'],
    [{ status: () => 404.5, headers: () => ({}), text: given }, 'which is no response'],
    [{ status: 404, headers: () => ({}), text: given }, 'Its body is a function: pass what it returns.'],
    [{ status: 404.5, headers: {}, body: {} }, 'which is no response'],
  ])('%j', async (value, sentence) => {
    expect(await said(value)).toContain(sentence);
  });

  test('a response of fetch with half a status', async () => {
    const { text, clone } = new Response('{}');
    const odd = { status: 404.5, headers: new Headers(), text, clone, bodyUsed: false, type: 'basic', body: null };
    expect(await said(odd)).toContain('which is no response');
  });

  test.each([['x'], [7], [null], [undefined]])('a promise that rejects with %j', async (reason) => {
    expect(await said(Promise.reject(reason))).toMatch(/No response came: .* was thrown\./);
  });
});

describe('a body that was read before', () => {
  const read = async (given: unknown): Promise<string> =>
    failure(() => kit.assertErrorResponse({ status, headers, body: given } as never));

  test('a stream at its end that nobody destroyed', async () => {
    const stream = new Readable({ autoDestroy: false, read: () => undefined });
    stream.push(null);
    stream.resume();
    await new Promise((resolve) => stream.on('end', resolve));
    expect(stream).toMatchObject({ readableEnded: true, destroyed: false });
    expect(await read(stream)).toMatch(/read (already|before)|already read/);
  });

  test('a stream that was destroyed, and a body that says so', async () => {
    const stream = new Readable({ read: () => undefined });
    stream.destroy();
    await new Promise((resolve) => stream.on('close', resolve));
    const used = Object.assign(new Blob(['{}']), { bodyUsed: true });
    const texts = [await read(stream), await read(used)];
    for (const text of texts) expect(text).toMatch(/read (already|before)|already read/);
  });
});

test('no timer is left behind', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  for (let count = 0; count < 5; count++) await kit.assertErrorResponse(Promise.resolve(plain(short)));
  expect(timers()).toBe(before);
});

test('an unknown code is named', async () => {
  const [code, name] = await kit.differences(plain(short, { body: { code: 1999 } }), 'PASSWORD_TOO_SHORT');
  expect(code).toMatchObject({ kind: 'code', expected: '2029', received: '1999' });
  expect(name).toMatchObject({
    kind: 'name',
    expected: 'PASSWORD_TOO_SHORT',
    received: '(unknown)',
    help: 'Is it the response of another catalogue, or of a newer server?',
  });
});
