import { catalog, type ErrorName } from '@error-contracts/types';
import { isErrorResponse } from '@error-contracts/validators';
import schema from '@error-contracts/validators/error-response.schema.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startElysia } from './servers/elysia.js';
import { startExpress } from './servers/express.js';
import { startFastify } from './servers/fastify.js';
import { startFetch } from './servers/fetch.js';
import { startH3 } from './servers/h3.js';
import { startHono } from './servers/hono.js';
import { startKoa } from './servers/koa.js';
import { startNestOnExpress, startNestOnFastify } from './servers/nest.js';
import { startNode } from './servers/node.js';
import type { Running, Start } from './servers/server.js';
import { logged, SECRET } from './servers/test-errors.js';
import { bodies, contentTypes, everywhere, hooks, limitedBodies, validation, type Way } from './ways.js';

const isPublished = new Ajv2020({ strict: true }).compile(schema);

const servers: readonly (readonly [name: string, start: Start, ways: readonly Way[]])[] = [
  ['Fastify', startFastify, [...everywhere, ...bodies, ...limitedBodies, ...contentTypes, ...hooks, ...validation]],
  ['Express', startExpress, [...everywhere, ...bodies, ...limitedBodies, ...hooks]],
  ['Hono', startHono, [...everywhere, ...bodies, ...limitedBodies, ...hooks, ...validation]],
  ['NestJS on Express', startNestOnExpress, [...everywhere, ...bodies, ...limitedBodies, ...hooks]],
  ['NestJS on Fastify', startNestOnFastify, [...everywhere, ...bodies, ...limitedBodies, ...contentTypes, ...hooks]],
  ['Koa', startKoa, [...everywhere, ...bodies, ...limitedBodies, ...hooks]],
  ['h3', startH3, [...everywhere, ...bodies, ...limitedBodies, ...hooks, ...validation]],
  ['Elysia', startElysia, [...everywhere, ...bodies, ...limitedBodies, ...hooks, ...validation]],
  ['Fetch', startFetch, [...everywhere, ...bodies]],
  ['Node', startNode, everywhere],
];

describe.each(servers)('%s', (_name, start, ways) => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    logged.length = 0;
  });

  test.each(ways)('$way', async ({ path, request, name, data = null, secret, unexpected = false }) => {
    const response = await fetch(server.url + path, request);
    const text = await response.text();
    const body: unknown = JSON.parse(text);

    expect(isErrorResponse(body)).toBe(true);
    expect(isPublished(body)).toBe(true);
    expect(body).toMatchObject({ code: catalog[name as ErrorName].code, data });
    expect(response.status).toBe(catalog[name as ErrorName].status);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('content-language')).toBe('en');
    expect(response.headers.get('vary')).toMatch(/\bAccept-Language\b/);
    expect(response.headers.get('cache-control')).toBe('no-store');

    const everything = text + JSON.stringify([...response.headers]);
    expect(everything).not.toMatch(/secret|SELECT|node_modules|\\n *at |Error:/);

    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({
      id: response.headers.get('x-request-id'),
      level: unexpected ? 'error' : catalog[name as ErrorName].log,
      error: { name },
      unexpected,
      method: request?.method ?? 'GET',
      path: path.split('?')[0],
    });
    if (secret) expect(String(logged[0]?.thrown)).toContain(SECRET);
  });

  test('HEAD has the head of the answer and no body', async () => {
    const response = await fetch(`${server.url}/known-thrown`, { method: 'HEAD' });
    expect([404, 404]).toContain(response.status);
    expect(await response.text()).toBe('');
    expect(response.headers.get('content-language')).toBe('en');
  });
});
