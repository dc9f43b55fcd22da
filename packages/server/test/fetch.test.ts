import { isErrorResponse } from '@error-contracts/validators';
import { describe, expect, test } from 'vitest';
import { errorResponse, withErrors } from '../src/adapters/fetch/index.js';
import { errors, logged, SECRET } from './servers/test-errors.js';

const request = new Request('https://example.org/path?token=secret', { headers: { 'accept-language': 'zh' } });

function handlerThatThrows(thrown: unknown): Promise<Response> {
  return withErrors(() => Promise.reject(thrown), { errors })(request);
}

test('a handler keeps its further arguments, and its response when all is well', async () => {
  const handler = withErrors(
    (_request: Request, env: { readonly name: string }) => Response.json({ hello: env.name }, { status: 201 }),
    { errors },
  );
  const response = await handler(request, { name: 'world' });
  expect([response.status, await response.json()]).toEqual([201, { hello: 'world' }]);
});

test('a response without any handler', async () => {
  const response = errorResponse(errors, errors.USER_NOT_FOUND(), request);
  expect(response.headers.get('content-language')).toBe('zh-CN');
  expect(isErrorResponse(await response.json())).toBe(true);
  expect(logged.at(-1)).toMatchObject({ path: '/path', method: 'GET' });
});

test('a handler that returns nothing has a bug, and the request is answered', async () => {
  const response = await withErrors(() => undefined as never, { errors })(request);
  expect(await response.json()).toMatchObject({ code: 1000 });
  expect(String(logged.at(-1)?.thrown)).toContain('returned no Response');
});

test('a bug that looks like a malformed body is not mistaken for one', async () => {
  const malformed = new Request(request.url, { method: 'POST', body: '{' });
  const handler = withErrors(async (given) => Response.json(await given.json()), { errors });
  expect(await (await handler(malformed)).json()).toMatchObject({ code: 2014 });
  expect(await (await handlerThatThrows(new SyntaxError(SECRET))).json()).toMatchObject({ code: 1000 });
});

describe('what controls a framework', () => {
  const signal = (digest: string): Error => Object.assign(new Error(digest), { digest });

  test('a thrown redirect is the response', async () => {
    const redirect = new Response(null, { status: 302, headers: { location: '/' } });
    expect(await handlerThatThrows(redirect)).toBe(redirect);
  });

  test.each([signal('NEXT_REDIRECT;replace;/sign-in;307;'), signal('DYNAMIC_SERVER_USAGE')])(
    'is thrown again: %s',
    async (thrown) => {
      await expect(handlerThatThrows(thrown)).rejects.toBe(thrown);
    },
  );

  test.each([
    [signal('NEXT_HTTP_ERROR_FALLBACK;404'), 2011],
    [signal('NEXT_HTTP_ERROR_FALLBACK;401'), 2020],
    [new Response(SECRET, { status: 403 }), 1001],
    [new Response(SECRET, { status: 500 }), 1000],
    [signal(`a hash of the message: ${SECRET}`), 1000],
  ])('but an error is answered: %s with %i', async (thrown, code) => {
    const text = await (await handlerThatThrows(thrown)).text();
    expect(JSON.parse(text)).toMatchObject({ code });
    expect(text).not.toContain(SECRET);
  });
});
