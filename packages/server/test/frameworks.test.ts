import { createServer } from 'node:http';
import { node } from '@elysiajs/node';
import { Elysia, NotFoundError, redirect, status } from 'elysia';
import { appendCorsHeaders, H3, HTTPError } from 'h3';
import Koa from 'koa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { errorPlugin as elysiaErrorPlugin } from '../src/adapters/elysia/index.js';
import { errorPlugin } from '../src/adapters/h3/index.js';
import { installErrors } from '../src/adapters/koa/index.js';
import { listening } from './servers/listening.js';
import type { Running } from './servers/server.js';
import { errors, logged, SECRET } from './servers/test-errors.js';

beforeEach(() => {
  logged.length = 0;
});

describe('Koa', () => {
  let server: Running | undefined;
  afterEach(() => server?.close());
  const start = async (middleware: Koa.Middleware): Promise<string> => {
    const app = new Koa();
    installErrors(app, { errors });
    app.use(middleware);
    server = await listening(createServer(app.callback()));
    return server.url;
  };

  test.each([
    [404, 2011],
    [405, 2011],
    [501, 2011],
    [401, 2020],
  ])('a response with %i and no body', async (code, answered) => {
    const url = await start((context) => {
      context.status = code;
      context.set('allow', 'GET');
    });
    const response = await fetch(url);
    expect(await response.json()).toMatchObject({ code: answered });
    expect(response.headers.get('allow')).toBe('GET');
  });

  test('what the application answers itself stays', async () => {
    const url = await start((context) => {
      context.status = 404;
      context.body = 'nothing here';
    });
    expect(await (await fetch(url)).text()).toBe('nothing here');
    expect(logged).toEqual([]);
  });

  test.each([
    [401, 2020],
    [500, 1000],
  ])('ctx.throw(%i), with the headers of middleware and without those of the body', async (code, answered) => {
    const url = await start((context) => {
      context.set('access-control-allow-origin', '*');
      context.vary('Origin');
      context.set('etag', '"1"');
      context.throw(code, SECRET, { headers: { 'www-authenticate': 'Basic', 'x-leak': '1' } });
    });
    const { headers, ...response } = await fetch(url).then(async (r) => ({ headers: r.headers, text: await r.text() }));
    expect(JSON.parse(response.text)).toMatchObject({ code: answered });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('vary')).toMatch(/^Origin, Accept-Language/);
    expect(headers.get('www-authenticate')).toBe(code === 401 ? 'Basic' : null);
    expect(response.text + JSON.stringify([...headers])).not.toMatch(/SELECT|leak|etag/);
  });
});

describe('h3', () => {
  test('headers of CORS stay, and `Vary` has both', async () => {
    const app = new H3({ plugins: [errorPlugin({ errors })] });
    app.use((event) => {
      appendCorsHeaders(event, { origin: ['https://a.example'] });
      event.res.headers.set('etag', '"1"');
    });
    app.get('/', () => {
      throw new HTTPError({ status: 401, message: SECRET, headers: { 'www-authenticate': 'Basic', 'x-leak': '1' } });
    });
    const response = await app.request('/', { headers: { origin: 'https://a.example' } });
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code: 2020 });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://a.example');
    expect(response.headers.get('vary')).toMatch(/^(?=.*origin)(?=.*Accept-Language)/i);
    expect(response.headers.get('www-authenticate')).toBe('Basic');
    expect(text + JSON.stringify([...response.headers])).not.toMatch(/SELECT|leak|etag/);
  });

  test('what fails outside of a handler, and what it returns', async () => {
    const app = new H3({ plugins: [errorPlugin({ errors })], silent: true });
    app.get('/bigint', () => ({ value: 1n }));
    app.get('/returned', () => new Error(SECRET));
    app.get('/redirect', () => {
      throw new Response(null, { status: 302, headers: { location: '/' } });
    });
    for (const [path, code] of [
      ['/bigint', 1000],
      ['/returned', 1000],
      ['/%', 2231],
    ] as const) {
      const text = await (await app.request(path)).text();
      expect(JSON.parse(text), path).toMatchObject({ code });
      expect(text).not.toContain('SELECT');
    }
    expect((await app.request('/redirect')).headers.get('location')).toBe('/');
  });
});

describe('Elysia', () => {
  const app = new Elysia({ adapter: node() })
    .use(elysiaErrorPlugin({ errors }))
    .onRequest(({ set }) => {
      set.headers['access-control-allow-origin'] = '*';
      set.headers.vary = 'Origin';
      set.headers.etag = '"1"';
    })
    .get('/status', () => {
      throw status(401, SECRET);
    })
    .get('/not-found', () => {
      throw new NotFoundError();
    })
    .get('/database', () => {
      throw Object.assign(new Error(SECRET), { code: 'NOT_FOUND', status: 404 });
    })
    .get('/own', () => {
      throw Object.assign(new Error(SECRET), { toResponse: () => new Response(SECRET) });
    })
    .get('/redirect', () => redirect('http://a.example/'));

  test.each([
    ['/status', 2020],
    ['/not-found', 2011],
    ['/nowhere', 2011],
    ['/database', 1000],
    ['/own', 1000],
  ])('%s is answered with %i, with the headers of middleware', async (path, code) => {
    const response = await app.handle(new Request(`http://a.example${path}`));
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('vary')).toMatch(/^Origin, Accept-Language/);
    expect(text + JSON.stringify([...response.headers])).not.toMatch(/SELECT|etag/);
  });

  test('a redirect stays', async () => {
    const response = await app.handle(new Request('http://a.example/redirect'));
    expect([response.status, response.headers.get('location')]).toEqual([302, 'http://a.example/']);
    expect(logged).toEqual([]);
  });
});
