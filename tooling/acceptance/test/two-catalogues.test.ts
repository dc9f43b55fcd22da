import { createErrorReader, type ReceivedError } from '@error-contracts/client';
import en from '@error-contracts/i18n/en';
import zhCN from '@error-contracts/i18n/zh-CN';
import type { AnyContract } from '@error-contracts/runtime/contract';
import { createErrors, type LogEntry, type Responder } from '@error-contracts/server';
import { errorPlugin, fastifyOptions } from '@error-contracts/server/fastify';
import { contract } from '@error-contracts/types';
import { parseErrorResponse } from '@error-contracts/validators';
import Fastify from 'fastify';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { generateEnvelope } from './envelopes/generated-envelope.js';

const shop = await generateEnvelope('1-typed-error');
const logged: LogEntry[] = [];
const log = (entry: LogEntry): void => void logged.push(entry);

/** The platform answers everywhere but where the shop does. */
const platformErrors = createErrors({
  ...{ contract, messages: [en, zhCN], log },
  requestFailures: { routeNotFound: 'OPERATION_FORBIDDEN', malformedBody: 'USER_SEARCH_INPUT_INVALID' },
});
const shopErrors = createErrors({
  ...{ contract: shop.contract, messages: [shop.english], fallback: 'RATE_LIMITED', log },
  requestFailures: { malformedBody: 'CARD_DECLINED' },
} as never) as unknown as Responder & Readonly<Record<string, (data?: unknown) => Error>>;

const app = Fastify(fastifyOptions(platformErrors));
await app.register(errorPlugin, { errors: platformErrors });
app.post('/users', () => {
  throw platformErrors.USER_NOT_FOUND();
});
const failingStream = (): ReadableStream => {
  let isFirst = true;
  return new ReadableStream({
    pull(controller) {
      if (isFirst) controller.enqueue(new TextEncoder().encode('half'));
      else controller.error(new Error('secret'));
      isFirst = false;
    },
  });
};
app.get('/stream', () => new Response(failingStream()));
await app.register(
  async (scope) => {
    await scope.register(errorPlugin, { errors: shopErrors });
    scope.post('/cards', () => {
      throw shopErrors.AMOUNT_TOO_LARGE?.({ max: 5 });
    });
    scope.get('/stream', () => new Response(failingStream()));
    scope.get('/users', () => {
      throw platformErrors.USER_NOT_FOUND();
    });
    scope.get('/bug', () => {
      throw new Error('secret');
    });
    // The same plugin as the platform, inside the shop.
    await scope.register(
      async (inside) => {
        await inside.register(errorPlugin, { errors: platformErrors });
        inside.get('/bug', () => {
          throw new Error('secret');
        });
      },
      { prefix: '/users' },
    );
  },
  { prefix: '/shop' },
);
const url = await app.listen({ host: '127.0.0.1', port: 0 });

beforeEach(() => void logged.splice(0));
afterAll(async () => {
  await app.close();
  shop.remove();
});

const platformReader = createErrorReader({ contract, validators: { parseErrorResponse }, messages: [en, zhCN] });
const shopReader = createErrorReader<AnyContract>({
  ...{ contract: shop.contract, messages: [shop.english], fallback: 'RATE_LIMITED' as never },
  validators: shop as never,
});

/** Reads with the reader that knows the body. */
async function read(response: Response): Promise<{ readonly error: ReceivedError; readonly text: string }> {
  const error = await platformReader.read(response);
  if (error.kind !== 'unreadable') return { error, text: platformReader.message(error, 'zh').text };
  const other = await shopReader.read(response);
  return { error: other, text: shopReader.message(other, 'zh').text };
}

async function failed(path: string, init: RequestInit = {}) {
  const response = await fetch(url + path, { headers: { 'accept-language': 'zh' }, ...init });
  const { error, text } = await read(response);
  return [response.status, error.name, text, response.headers.get('content-language')];
}

const malformed = { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } } as const;

test.each([
  ['/users', { method: 'POST' }, [404, 'USER_NOT_FOUND', '用户不存在', 'zh-CN']],
  ['/users', malformed, [422, 'USER_SEARCH_INPUT_INVALID', '搜索用户时输入格式错误', 'en']],
  ['/nowhere', {}, [403, 'OPERATION_FORBIDDEN', '无权限执行此项操作', 'zh-CN']],
  ['/shop/cards', { method: 'POST' }, [400, 'AMOUNT_TOO_LARGE', 'The amount must be at most 5.', 'en']],
  ['/shop/cards', malformed, [402, 'CARD_DECLINED', 'Your card was declined.', 'en']],
  ['/shop/bug', {}, [429, 'RATE_LIMITED', 'Too many requests.', 'en']],
  ['/shop/nowhere', {}, [429, 'RATE_LIMITED', 'Too many requests.', 'en']],
  // An error of the other catalogue is none of this scope.
  ['/shop/users', {}, [429, 'RATE_LIMITED', 'Too many requests.', 'en']],
  ['/shop/users/bug', {}, [503, 'SYSTEM_BUSY', '系统繁忙，请稍后再试', 'zh-CN']],
] as const)('%s %j', async (path, init, expected) => {
  expect(await failed(path, init as RequestInit)).toEqual(expected);
  expect(logged).toHaveLength(1);
});

test.each([
  ['/stream', 'SYSTEM_BUSY'],
  ['/shop/stream', 'RATE_LIMITED'],
])('%s, which breaks off, is logged once, with the catalogue of its scope', async (path, name) => {
  await expect(fetch(url + path).then((response) => response.text())).rejects.toThrow();
  expect(logged.map(({ error }) => error.name)).toEqual([name]);
});

test('neither takes the errors of the other for its own', () => {
  const own = platformErrors.USER_NOT_FOUND();
  const other = shopErrors.RATE_LIMITED?.();
  expect(platformErrors.is(own)).toBe(true);
  expect(platformErrors.is(other)).toBe(false);
  expect(platformReader.readSync(own)).toMatchObject({ name: 'USER_NOT_FOUND' });
  expect(platformReader.readSync(other)).toMatchObject({ kind: 'unreadable' });
  expect(shopReader.readSync(other)).toMatchObject({ name: 'RATE_LIMITED' });
  expect(shopReader.is(platformReader.readSync(own), 'RATE_LIMITED' as never)).toBe(false);
});

test('a server that closes answers with the catalogue of the scope', async () => {
  const closing = Fastify(fastifyOptions(platformErrors));
  await closing.register(errorPlugin, { errors: platformErrors });
  closing.get('/', () => 'open');
  await closing.register(async (scope) => {
    await scope.register(errorPlugin, { errors: shopErrors });
    scope.get('/shop', () => 'open');
  });
  const seen: unknown[] = [];
  // The hooks of a scope run after those of the scopes before it.
  await closing.register(async (scope) => {
    scope.addHook('preClose', async () => {
      for (const path of ['/', '/shop']) seen.push(await (await fetch(address + path)).json());
    });
  });
  const address = await closing.listen({ host: '127.0.0.1', port: 0 });
  await closing.close();
  expect(seen).toMatchObject([{ code: 1000 }, { error: { code: 'rate_limit' } }]);
});
