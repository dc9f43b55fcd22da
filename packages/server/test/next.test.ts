import { isErrorResponse } from '@error-contracts/validators';
import { beforeEach, describe, expect, test } from 'vitest';
import { type FailedAction, serverActions, withErrors } from '../src/adapters/next/index.js';
import { oddities } from './servers/oddities.js';
import { errors, logged, SECRET } from './servers/test-errors.js';

const signal = (digest: string): Error => Object.assign(new Error(digest), { digest });
const action = serverActions({ errors, headers: async () => new Headers({ 'accept-language': 'zh' }) });
beforeEach(() => {
  logged.length = 0;
});

describe('a server action', () => {
  test('keeps its arguments and its result', async () => {
    const add = action((state: number, form: { readonly by: number }) => state + form.by);
    expect(await add(2, { by: 3 })).toBe(5);
  });

  test('returns the answer to an error, which survives as JSON', async () => {
    const create = action(async (): Promise<null> => {
      throw errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 7 }, { retryAfter: 2, cause: new Error(SECRET) });
    });
    const state = JSON.parse(JSON.stringify(await create())) as FailedAction;
    expect(state.answer).toEqual({
      status: 422,
      headers: { 'content-language': 'zh-CN', 'retry-after': '2', 'x-request-id': logged[0]?.id },
      data: { code: 2024, message: '项目描述不能超过 7 个字', data: { max: 7 } },
    });
  });

  test.each(Object.keys(oddities))('answers %s', async (name) => {
    const state = await action(() => {
      throw oddities[name]?.();
    })();
    const { answer } = state as FailedAction;
    expect(answer.status).toBe(503);
    expect(isErrorResponse(answer.data, 'SYSTEM_BUSY')).toBe(true);
    expect(JSON.stringify(answer)).not.toMatch(/SELECT|leak/);
    expect(logged).toMatchObject([{ level: 'error', unexpected: true, method: 'POST' }]);
  });

  test.each(['NEXT_REDIRECT;push;/;303;', 'NEXT_HTTP_ERROR_FALLBACK;404', 'DYNAMIC_SERVER_USAGE'])(
    'throws again what Next.js throws: %s',
    async (digest) => {
      const thrown = signal(digest);
      await expect(action(() => Promise.reject(thrown))()).rejects.toBe(thrown);
      expect(logged).toEqual([]);
    },
  );

  test('without headers, or if they fail, it has the first language', async () => {
    const failing = async (): Promise<Headers> => {
      throw new Error('outside of a request');
    };
    for (const headers of [undefined, failing]) {
      const state = await serverActions({ errors, headers })(() => Promise.reject(errors.USER_NOT_FOUND()))();
      expect((state as unknown as FailedAction).answer.headers['content-language']).toBe('en');
    }
  });
});

test('a stream of a route handler that fails is reported, and nothing of it is in what Next.js logs', async () => {
  const failing = new ReadableStream({
    pull() {
      throw new Error(SECRET);
    },
  });
  const response = await withErrors(() => new Response(failing), { errors })(new Request('http://a.example/'));
  await expect(response.text()).rejects.toThrow('The stream failed.');
  expect(logged).toMatchObject([{ level: 'error', unexpected: true, path: '/' }]);
});
