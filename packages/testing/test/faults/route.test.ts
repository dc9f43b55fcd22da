import type { contract } from '@error-contracts/types';
import { afterEach, expect, test, vi } from 'vitest';
import type { AnswerFault, Fault, FaultSpec } from '../../src/faults/index.js';
import { faultyRoute, type PlaywrightRoute } from '../../src/faults/playwright/index.js';
import { faults } from './real-faults.js';

const URL = 'http://127.0.0.1:1/api';
afterEach(() => void vi.useRealTimers());

/** A route of Playwright that writes down what is asked of it; a browser costs seconds. */
function fakeRoute(language?: string) {
  const calls: unknown[] = [];
  const call =
    (name: string) =>
    async (...given: unknown[]): Promise<void> => {
      calls.push([name, ...given]);
    };
  const route: PlaywrightRoute = {
    request: () => ({
      url: () => URL,
      headers: () => (language === undefined ? {} : { 'accept-language': language }),
    }),
    fulfill: call('fulfill'),
    abort: call('abort'),
    continue: call('continue'),
    fallback: call('fallback'),
  };
  return { route, calls };
}

async function seen(specs: FaultSpec<typeof contract> | readonly FaultSpec<typeof contract>[], language?: string) {
  const { route, calls } = fakeRoute(language);
  const given: Fault[] = [];
  const server = { urlOf: (fault: Fault) => `http://server/${given.push(fault)}` };
  await faultyRoute(faults, specs, { server })(route);
  return { calls, given };
}

test('a whole answer is fulfilled, in the language of the request', async () => {
  const { calls } = await seen('USER_NOT_FOUND', 'ja');
  const { status, headers, body } = faults.prepare('USER_NOT_FOUND')({ url: URL, acceptLanguage: 'ja' }) as AnswerFault;
  expect(calls).toEqual([['fulfill', { status, headers, body }]]);
  expect(headers['content-language']).toBe('ja');
});

test('bytes are a Buffer', async () => {
  const [[, given]] = (await seen('not-utf-8')).calls as [[string, { readonly body: Buffer }]];
  expect(Buffer.isBuffer(given.body)).toBe(true);
  expect([...given.body]).toEqual([0x7b, 0xff, 0xfe, 0x7d]);
});

test.each<[FaultSpec<typeof contract>, readonly unknown[]]>([
  ['none', [['fallback']]],
  ['network-failure', [['abort', 'connectionrefused']]],
  ['aborted', [['abort', 'aborted']]],
  ['silent', []],
])('%s', async (spec, calls) => {
  expect((await seen(spec)).calls).toEqual(calls);
});

test.each(['cut-off', 'hanging', 'endless'] as const)('%s goes on to the server', async (spec) => {
  const { calls, given } = await seen(spec);
  expect(calls).toEqual([['continue', { url: 'http://server/1' }]]);
  expect(given).toEqual([faults.prepare(spec)({ url: URL })]);
});

test('a redirect goes to the server, which answers with the error', async () => {
  const { calls, given } = await seen('redirect', 'ja');
  expect(calls).toEqual([['fulfill', { status: 307, headers: { location: 'http://server/1' }, body: '' }]]);
  expect(given).toMatchObject([{ kind: 'answer', status: 503, headers: { 'content-language': 'ja' } }]);
});

test('a slow answer comes after its delay', async () => {
  vi.useFakeTimers();
  const { route, calls } = fakeRoute();
  const done = faultyRoute(faults, { situation: 'slow', delay: 700 })(route);
  await vi.advanceTimersByTimeAsync(699);
  expect(calls).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  await done;
  expect(calls).toMatchObject([['fulfill', { status: 503 }]]);
});

test('a list is one after the other', async () => {
  const handler = faultyRoute(faults, ['bad-gateway', 'none', 'USER_NOT_FOUND']);
  const { route, calls } = fakeRoute();
  for (const _ of [1, 2, 3, 4]) await handler(route);
  expect(calls).toMatchObject([
    ['fulfill', { status: 502 }],
    ['fallback'],
    ['fulfill', { status: 404 }],
    ['fulfill', { status: 404 }],
  ]);
});

test.each(['cut-off', 'hanging', 'endless', 'redirect'] as const)('%s needs a server, also in a list', (name) => {
  const message = `${name} needs the option "server": await startFaultServer(faults).`;
  expect(() => faultyRoute(faults, name)).toThrow(new TypeError(message));
  expect(() => faultyRoute(faults, ['error', { situation: name }], {})).toThrow(new TypeError(message));
});

test('nothing else needs one', () => {
  const others = faults.situations.filter((name) => !['cut-off', 'hanging', 'endless', 'redirect'].includes(name));
  expect(() => faultyRoute(faults, others)).not.toThrow();
});
