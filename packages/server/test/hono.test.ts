import { isErrorResponse } from '@error-contracts/validators';
import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { expect, test } from 'vitest';
import { installErrors } from '../src/adapters/hono/index.js';
import { failures } from './servers/failures.js';
import { errors, SECRET } from './servers/test-errors.js';

function makeApp(): Hono {
  const app = new Hono();
  installErrors(app, { errors });
  app.use(cors({ origin: 'https://example.org' }));
  app.use('/protected', basicAuth({ username: 'user', password: 'pass' }));
  app.get('/forbidden', () => {
    throw new HTTPException(403, { message: SECRET });
  });
  app.get('/broken', () => {
    throw new HTTPException(502, { message: SECRET });
  });
  app.get('/string', () => failures['string-thrown']?.() as Response);
  app.get('/cookie', (context) => {
    context.header('set-cookie', 'a=1', { append: true });
    context.header('set-cookie', 'b=2', { append: true });
    context.header('etag', '"1"');
    context.header('cache-control', 'public, max-age=600');
    throw errors.USER_LOCKED();
  });
  const inner = new Hono();
  inner.get('/thrown', () => {
    throw new Error(SECRET);
  });
  return app.route('/inner', inner);
}

test.each([
  ['/protected', 2020],
  ['/forbidden', 1001],
  ['/broken', 1000],
  ['/inner/thrown', 1000],
  ['/inner/nowhere', 2011],
])('%s is answered with %i, and CORS lets a browser read it', async (path, code) => {
  const response = await makeApp().request(path, { headers: { origin: 'https://example.org' } });
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ code });
  expect(isErrorResponse(JSON.parse(text))).toBe(true);
  expect(text).not.toContain(SECRET);
  expect(response.headers.get('access-control-allow-origin')).toBe('https://example.org');
  expect(response.headers.get('vary')).toMatch(/^(?=.*Origin)(?=.*Accept-Language)/);
});

test('a thrown value that is no error', async () => {
  const response = await makeApp().request('/string', { headers: { origin: 'https://example.org' } });
  expect(await response.json()).toMatchObject({ code: 1000 });
  expect(response.headers.get('access-control-allow-origin')).toBe('https://example.org');
});

test('the challenge of an authentication is kept', async () => {
  const response = await makeApp().request('/protected');
  expect(response.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
});

test('cookies stay, and headers of the body that failed are removed', async () => {
  const { headers } = await makeApp().request('/cookie');
  expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(headers.has('etag')).toBe(false);
  expect(headers.get('cache-control')).toBe('no-store');
});
