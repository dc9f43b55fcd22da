import { BRAND } from '@error-contracts/runtime/brand';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createExamples } from '../src/examples/index.js';
import { createContractTesting } from '../src/index.js';
import { options as ofExamples } from './faults/real-faults.js';
import { errors, failure, kit, options, plain } from './kit.js';
import { startServer } from './libraries/test-server.js';

const server = await startServer();
afterAll(() => server.stop());
const impatient = createContractTesting({ ...options, timeout: 150 });
const both = ['assertErrorResponse', 'assertNotErrorResponse'] as const;

describe.each(both)('%s: what is no response fails, also negated', (assertion) => {
  const said = (value: unknown): Promise<string> => failure(() => impatient[assertion](value, 'USER_NOT_FOUND'));

  test.each<[string, unknown, string]>([
    ['undefined', undefined, 'It is undefined. Was the response returned, and the promise awaited?'],
    ['a promise of undefined', Promise.resolve(), 'It is undefined.'],
    ['null', null, 'It is null, which is no response.'],
    ['a text', '{"code":2004}', 'It is "{\\"code\\":2004}", which is no response.'],
    ['a function', () => undefined, 'It is a function, which is no response. Call it, and pass what it returns.'],
    ['a body alone', { code: 2004, message: '', data: null }, 'Pass the whole response, or { status, headers, body }.'],
    [
      'an error of the language',
      new TypeError('fetch failed'),
      'No response came: TypeError: fetch failed was thrown.',
    ],
    ['an error of the contract', errors.USER_NOT_FOUND(), 'No response came: USER_NOT_FOUND: '],
    [
      'an error with a cause',
      Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } }),
      'No response came: TypeError: fetch failed (ECONNREFUSED) was thrown.',
    ],
    [
      'an error whose cause has no code',
      new TypeError('fetch failed', { cause: new Error('bad port') }),
      'No response came: TypeError: fetch failed (bad port) was thrown.',
    ],
    ['an error with a code', Object.assign(new Error('gone'), { code: 'EPIPE' }), 'Error: gone (EPIPE) was thrown'],
    ['an error without a name', Object.assign(new Error('gone'), { name: '' }), 'No response came: Error: gone was'],
    ['Response.error()', Response.error(), 'no response came'],
    ['a status that is no number', { status: '404', body: {} }, 'which is no response'],
    ['a status that is no integer', { status: Number.NaN, body: {} }, 'which is no response'],
    ['a method in place of the body', { status: 404, body: () => ({}) }, 'Its body is a function'],
  ])('%s', async (_name, value, expected) => {
    expect(await said(value)).toContain(expected);
  });

  test('a rejected promise without a response', async () => {
    expect(await said(fetch('http://127.0.0.1:1/'))).toMatch(/No response came: TypeError: fetch failed.* was thrown/);
  });

  test('a promise that never ends', async () => {
    expect(await said(new Promise(() => undefined))).toContain('still pending after 150 ms. Does the server answer?');
    expect(await said(fetch(server.url('/silent')))).toContain('still pending after 150 ms');
  });

  test('a body that never ends, with what is known of it', async () => {
    const text = await said(fetch(server.url('/endless')));
    expect(text).toContain('The body did not end within 150 ms.');
    expect(text).toContain('HTTP 500');
  });

  test('a promise that gives itself', async () => {
    const circular: { then?: unknown } = {};
    // biome-ignore lint/suspicious/noThenProperty: that is the input.
    circular.then = (resolve: (value: unknown) => void) => setTimeout(() => resolve(circular), 0);
    expect(await said(circular)).toContain('gives a promise again and again');
  });

  test('a stream that was read before', async () => {
    const response = await fetch(server.url('/error'));
    await response.text();
    expect(await said(response)).toContain('Its body was read before.');
    const locked = await fetch(server.url('/error'));
    locked.body?.getReader();
    expect(await said(locked)).toContain('pass `response.clone()`');
  });

  test('objects that throw', async () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        has: () => {
          throw new Error('no');
        },
      },
    );
    expect(await said(hostile)).toContain('It could not be read: Error: no');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(await said(proxy)).toContain('It could not be read');
  });
});

const throwing: ProxyHandler<object> = Object.fromEntries(
  ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'].map((trap) => [
    trap,
    () => {
      throw new Error('no');
    },
  ]),
);

/** Objects that throw when something reads them. */
function hostiles(): readonly (readonly [string, object])[] {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  return [
    ['a proxy', new Proxy({}, throwing)],
    ['a revoked proxy', revoked],
    ['a getter', Object.defineProperty({}, 'then', { get: throwing.get as () => never, enumerable: true })],
  ];
}

describe.each(hostiles())('%s that throws', (_name, hostile) => {
  const own = { code: 2004, message: '', data: hostile };
  const branded = Object.assign(new Error('x'), {
    [BRAND]: { catalog: 'authing', name: 'USER_NOT_FOUND', body: () => hostile },
  });

  test.each<[string, (value: never) => unknown, unknown]>([
    ['as the data of a response', (value) => kit.assertErrorResponse(value, 'USER_NOT_FOUND', null), own],
    ['as something thrown', (value) => kit.assertContractError(value, 'USER_NOT_FOUND'), hostile],
    ['as what a function returns', (value) => kit.assertContractError(value, 'USER_NOT_FOUND'), () => hostile],
    ['as the body of an error', (value) => kit.assertContractError(value, 'USER_NOT_FOUND'), branded],
  ])('%s is a failure of the test, not of the matcher', async (_where, assert, value) => {
    const given = value === own ? { ...plain(errors.USER_NOT_FOUND()), body: own } : value;
    const thrown = await Promise.resolve()
      .then(() => assert(given as never))
      .catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: 'AssertionError', code: 'ERR_ASSERTION' });
  });
});

test('a body that cannot be read does not pass as another error', async () => {
  const body = Object.defineProperty({}, 'code', { get: throwing.get as () => never, enumerable: true });
  const response = { ...plain(errors.USER_NOT_FOUND()), body };
  const said = await failure(() => kit.assertNotErrorResponse(response, 'USER_LOCKED'));
  expect(said).toContain('Its body could not be read: Error: no');
});

test('a thenable that gives itself at once does not keep the process busy', async () => {
  const circular: { then?: unknown } = {};
  // biome-ignore lint/suspicious/noThenProperty: that is the input.
  circular.then = (resolve: (value: unknown) => void) => resolve(circular);
  expect(await failure(() => kit.assertErrorResponse(circular))).toContain('again and again');
  expect(await failure(() => kit.assertContractError(circular))).toContain('again and again');
});

test('fake timers do not stop the clock of the kit', async () => {
  vi.useFakeTimers();
  try {
    expect(await failure(() => impatient.assertErrorResponse(new Promise(() => undefined)))).toContain('150 ms');
  } finally {
    vi.useRealTimers();
  }
});

describe('a wrong name in plain JavaScript', () => {
  test.each<[unknown, string]>([
    ['USER_NOT_FOUNT', 'Did you mean USER_NOT_FOUND?'],
    ['user_not_found', 'Did you mean USER_NOT_FOUND?'],
    ['2004', 'Codes are numbers here: did you mean 2004?'],
    [1002, 'The nearest: SYSTEM_BUSY (1000), OPERATION_FORBIDDEN (1001).'],
    ['constructor', 'is neither a name nor a code of the catalogue authing.'],
    ['__proto__', 'is neither a name nor a code of the catalogue authing.'],
    [null, 'Pass one of its names, or nothing for any error.'],
    [{ name: 'USER_NOT_FOUND' }, 'Pass one of its names, or nothing for any error.'],
    [/USER/, 'Pass one of its names'],
  ])('%s', async (name, expected) => {
    for (const assertion of [...both, 'assertContractError', 'assertNotContractError'] as const) {
      const said = await failure(() => kit[assertion](plain(errors.USER_NOT_FOUND()), name as never));
      expect(said, assertion).toContain(expected);
    }
  });

  test('data without a name', async () => {
    const act = (): unknown => kit.assertErrorResponse(plain(errors.USER_NOT_FOUND()), undefined, null as never);
    expect(await failure(act)).toContain('Data without the name of their error');
  });
});

test('options that are missing', () => {
  expect(() => createContractTesting({} as never)).toThrow('The option `contract` is missing');
  const { contract } = options;
  expect(() => createContractTesting({ contract, validators: {} as never })).toThrow(
    'The option `validators` is missing',
  );
});

test('an error of this catalogue that it does not have', async () => {
  const gone = Object.assign(new Error('gone'), { [BRAND]: { catalog: 'authing', name: 'GONE' } });
  expect(await failure(() => kit.assertContractError(gone))).toMatch(/name +a known name +GONE/);
  expect(await failure(() => kit.assertContractError(gone, 'USER_NOT_FOUND'))).toMatch(/name +USER_NOT_FOUND +GONE/);
});

test('what a response has never acts on a terminal, reorders a line or forges one', async () => {
  const evil = '\u001b[2J\u202e\r\n\u0000x\u0085';
  const response = {
    status: 404,
    headers: { 'content-type': `a${evil}`, 'content-language': evil, vary: evil, 'retry-after': evil },
    body: { code: 2004, message: evil, data: { [evil]: evil }, [evil]: evil },
  };
  for (const act of [
    () => kit.assertErrorResponse(response, 'USER_NOT_FOUND', { [evil]: 1 } as never),
    () => kit.assertNotErrorResponse(response, 'USER_NOT_FOUND'),
    () => kit.assertErrorResponse({ ...response, body: `<html><title>${evil}` }, 'USER_NOT_FOUND'),
    () => kit.assertErrorResponse(Object.assign(new Error(evil), { code: evil })),
    () => kit.assertErrorResponse({ status: () => evil, headers: () => ({}), text: () => evil }),
    () => kit.assertContractError(new Error(evil), evil as never),
    () => kit.assertContractError(Object.assign(new Error(evil), { name: evil })),
  ]) {
    expect(await failure(act)).toMatch(/^[\n\x20-\x7e\u00a0-\u1fff\u2010-\u2027\u2030-\u205e\u2100-\uffff]+$/);
  }
});

describe('languages that are none', () => {
  const { messages, ...others } = options;

  test.each<[name: string, wrong: unknown]>([
    ['one language without a list', messages[0]],
    ['the module of all', { createFormatter: () => undefined }],
    ['an empty list', []],
    ['their tags', ['en']],
    ['nothing in a list', [undefined]],
  ])('%s: refused, because no text would be checked', (_name, wrong) => {
    const wrongOptions = { ...others, messages: wrong as never };
    const sentence = /^The option `messages` is no list of languages: give what .* exports, as in \[en\]\.$/;
    expect(() => createContractTesting(wrongOptions)).toThrow(sentence);
    expect(() => createExamples({ ...wrongOptions, schema: ofExamples.schema })).toThrow(sentence);
  });

  test('a formatter does as well, and is preferred', async () => {
    const own = { received: () => ({ text: 'Own.', locale: 'en' }) };
    const { differences } = createContractTesting({ ...options, format: own });
    const [difference] = await differences(plain(errors.USER_NOT_FOUND()), 'USER_NOT_FOUND');
    expect(difference).toMatchObject({ kind: 'text', expected: '"Own."' });
  });
});
