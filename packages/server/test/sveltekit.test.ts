import { isErrorResponse } from '@error-contracts/validators';
import { beforeEach, describe, expect, test } from 'vitest';
import { errorHooks, formActions, type SvelteKitEvent } from '../src/adapters/sveltekit/index.js';
import { oddities } from './servers/oddities.js';
import { errors, logged, SECRET } from './servers/test-errors.js';

/** As SvelteKit has them: their names are lost when it is bundled. */
class Redirect {
  readonly status = 303;
  readonly location = '/';
}
class HttpError {
  readonly status = 410;
  readonly body = { message: 'gone' };
}

const event = (init: RequestInit = {}, more: Partial<SvelteKitEvent> = {}): SvelteKitEvent => ({
  request: new Request('http://a.example/path?token=secret', init),
  route: { id: '/path' },
  isDataRequest: false,
  ...more,
});
const html = { headers: { accept: 'text/html,*/*' } };
beforeEach(() => {
  logged.length = 0;
});

/** Does what SvelteKit does with an error of an endpoint or a page. */
function resolveAs(hooks: ReturnType<typeof errorHooks>, given: SvelteKitEvent, thrown: unknown, version: 2 | 3) {
  return hooks.handle({
    event: given,
    resolve: () => {
      const caught = version === 2 ? { status: 500 } : { kind: 'unknown' };
      const error = hooks.handleError({ error: thrown, event: given, ...caught });
      return Response.json(error, {
        status: version === 2 ? 500 : (error?.status ?? 500),
        headers: { 'x-kept': 'yes' },
      });
    },
  });
}

describe.each([2, 3] as const)('SvelteKit %i', (version) => {
  test.each(Object.keys(oddities))('an endpoint that throws %s', async (name) => {
    const response = await resolveAs(errorHooks({ errors }), event(), oddities[name]?.(), version);
    const text = await response.text();
    expect(response.status).toBe(503);
    expect(isErrorResponse(JSON.parse(text), 'SYSTEM_BUSY')).toBe(true);
    expect(text + JSON.stringify([...response.headers])).not.toMatch(/SELECT|leak/);
    expect(response.headers.get('x-kept')).toBe('yes');
    expect(logged).toMatchObject([{ level: 'error', unexpected: true, path: '/path' }]);
  });

  test('a page gets the text and the answer, and status and headers of it', async () => {
    const error = errors.PROJECT_DESCRIPTION_TOO_LONG({ max: 7 }, { retryAfter: 2 });
    const response = await resolveAs(errorHooks({ errors }), event(html), error, version);
    expect([response.status, response.headers.get('retry-after')]).toEqual([422, '2']);
    expect(response.headers.get('vary')).toContain('Accept-Language');
    expect(await response.json()).toMatchObject({
      message: expect.stringContaining('7'),
      status: 422,
      answer: { status: 422, headers: { 'retry-after': '2' }, data: { code: 2024, data: { max: 7 } } },
    });
  });

  test('a malformed body, and one that is read twice', async () => {
    for (const [body, read, code] of [
      ['{', (request: Request) => request.json(), 2014],
      ['{}', async (request: Request) => [await request.json(), await request.json()], 1000],
    ] as const) {
      const hooks = errorHooks({ errors });
      const given = event({ method: 'POST', body });
      const response = await hooks.handle({
        event: given,
        resolve: async () => {
          const error = await read(given.request).catch((thrown: unknown) => thrown);
          const caught = version === 2 ? { status: 500 } : { kind: 'unknown' };
          return Response.json(hooks.handleError({ error, event: given, ...caught }), { status: 500 });
        },
      });
      expect(await response.json()).toMatchObject({ code });
    }
  });
});

test.each([
  [{ status: 404, error: new Error('Not found: /path') }, 2011],
  [{ kind: 'framework', error: { status: 404, message: 'Not Found' } }, 2011],
  [{ status: 413, error: new Error('Payload too large') }, 2013],
  [{ kind: 'unknown', error: { status: 404, message: SECRET } }, 1000],
  [{ status: 500, error: { status: 404, message: SECRET } }, 1000],
])('what SvelteKit finds wrong with a request: %j', (caught, code) => {
  const error = errorHooks({ errors }).handleError({ event: event(), ...caught });
  expect(error?.answer?.data).toMatchObject({ code });
  expect(JSON.stringify(error)).not.toContain('SELECT');
});

test('what error() threw stays as it is', async () => {
  const hooks = errorHooks({ errors });
  expect(hooks.handleError({ event: event(), kind: 'app', error: { status: 410, message: 'gone' } })).toBe(undefined);
  const response = await hooks.handle({
    event: event(),
    resolve: () => Response.json({ message: 'gone' }, { status: 410 }),
  });
  expect([response.status, await response.json()]).toEqual([410, { message: 'gone' }]);
  expect(logged).toEqual([]);
});

test.each([new Redirect(), new HttpError()])('a hook that throws %o', async (thrown) => {
  const { handle } = errorHooks({ errors });
  await expect(handle({ event: event(), resolve: () => Promise.reject(thrown) })).rejects.toBe(thrown);
});

test('another hook that fails is answered to a client of an endpoint, and left to SvelteKit for a page', async () => {
  const { handle } = errorHooks({ errors });
  const failing = (): Promise<never> => Promise.reject(new Error(SECRET));
  expect(await (await handle({ event: event(), resolve: failing })).json()).toMatchObject({ code: 1000 });
  await expect(handle({ event: event(html), resolve: failing })).rejects.toThrow(SECRET);
});

test('a method that an endpoint does not have', async () => {
  const { handle } = errorHooks({ errors });
  const refused = (text: string) => () => new Response(text, { status: 405, headers: { allow: 'GET, HEAD' } });
  const response = await handle({ event: event({ method: 'PUT' }), resolve: refused('PUT method not allowed') });
  expect(response.headers.get('allow')).toBe('GET, HEAD');
  expect(await response.json()).toMatchObject({ code: 2011 });
  // The application says so itself.
  const own = await handle({ event: event({ method: 'PUT' }), resolve: refused('no') });
  expect(await own.text()).toBe('no');
});

test('a stream that fails is reported', async () => {
  const failing = new ReadableStream({
    pull() {
      throw new Error(SECRET);
    },
  });
  const response = await errorHooks({ errors }).handle({ event: event(), resolve: () => new Response(failing) });
  await expect(response.text()).rejects.toThrow('The stream failed.');
  expect(logged).toMatchObject([{ level: 'error', unexpected: true }]);
});

describe('a form action', () => {
  const action = formActions({ errors, fail: (status, data) => ({ failed: status, ...data }) });

  test('fails with the answer to its error', async () => {
    const failed = await action(() => Promise.reject(errors.USER_NOT_FOUND()))(event({ method: 'POST' }));
    expect(failed).toMatchObject({ failed: 404, answer: { status: 404, data: { code: 2004 } } });
  });

  test.each(Object.keys(oddities))('answers %s', async (name) => {
    const failed = await action(() => Promise.reject(oddities[name]?.()))(event({ method: 'POST' }));
    expect(failed).toMatchObject({ failed: 503, answer: { data: { code: 1000 } } });
    expect(JSON.stringify(failed)).not.toMatch(/SELECT|leak/);
  });

  test.each([new Redirect(), new HttpError()])('throws %o again', async (thrown) => {
    await expect(action(() => Promise.reject(thrown))(event({ method: 'POST' }))).rejects.toBe(thrown);
    expect(logged).toEqual([]);
  });

  test('keeps its result', async () => {
    expect(await action(() => ({ saved: true }))(event({ method: 'POST' }))).toEqual({ saved: true });
  });
});
