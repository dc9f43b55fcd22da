import { catalog } from '@error-contracts/types';
import { isErrorResponse } from '@error-contracts/validators';
import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import { isAll } from '@error-contracts/vitest-config/some-of';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { consoleLog, type LogEntry } from '../../src/answer/log.js';
import { startElysia } from '../servers/elysia.js';
import { startExpress } from '../servers/express.js';
import { thrownNext } from '../servers/failures.js';
import { startFastify } from '../servers/fastify.js';
import { startFetch } from '../servers/fetch.js';
import { startH3 } from '../servers/h3.js';
import { startHono } from '../servers/hono.js';
import { startKoa } from '../servers/koa.js';
import { startNestOnExpress, startNestOnFastify } from '../servers/nest.js';
import { startNode } from '../servers/node.js';
import { answersIn, exchange, type WireAnswer } from '../servers/raw-connection.js';
import type { Running, Start } from '../servers/server.js';
import { logged } from '../servers/test-errors.js';
import { randomConnection } from './random-requests.js';
import { randomThrown } from './random-thrown.js';

const RUNS = fuzzRuns(isAll ? 100 : 25);
const connections = fc.sample(randomConnection, RUNS);
const thrown = fc.sample(randomThrown, RUNS);

const statuses = new Set(Object.values(catalog).map(({ status }) => status));
/** What only the log may have. */
const LEAK = /SELECT|leak|node_modules|\/src\/|\n *at |[A-Z]\w*Error\b/;

const servers: readonly (readonly [name: string, start: Start, upgrades: boolean])[] = [
  ['Fastify', startFastify, false],
  ['Express', startExpress, false],
  ['Hono', startHono, false],
  ['NestJS on Express', startNestOnExpress, false],
  ['NestJS on Fastify', startNestOnFastify, false],
  ['Koa', startKoa, false],
  ['h3', startH3, false],
  // Its server answers a request with `Upgrade` by `ws`, as HTML.
  ['Elysia', startElysia, true],
  ['Fetch', startFetch, false],
  ['Node', startNode, false],
];

describe.each(servers)('%s', (_name, start, upgrades) => {
  let server: Running;
  const lost: unknown[] = [];
  const lose = (reason: unknown): void => void lost.push(reason);
  beforeAll(async () => {
    server = await start();
    // Either would end a process.
    process.on('unhandledRejection', lose).on('uncaughtException', lose);
  });
  afterAll(async () => {
    process.off('unhandledRejection', lose).off('uncaughtException', lose);
    await server.close();
  });
  beforeEach(() => {
    logged.length = 0;
  });

  test('hostile requests are answered in the envelope, or their connection is closed', async () => {
    for (const { bytes, methods, whole, sent } of connections) {
      if (upgrades && bytes.includes('\r\nUpgrade:')) continue;
      logged.length = 0;
      const received = await exchange(server.url, bytes);
      const shown = `${JSON.stringify(bytes.toString('latin1').replace(/(.)\1{20,}/g, '$1…')).slice(0, 1500)}\n${JSON.stringify(received.slice(0, 1500))}`;
      const answers = answersIn(received, methods);
      expect(answers.length, shown).toBeLessThanOrEqual(sent);
      const closed = answers.some(({ headers }) => /close/i.test(headers.connection ?? ''));
      if (!closed) expect(answers.length, shown).toBeGreaterThanOrEqual(whole);
      if (whole > 0) expect(answers.length, shown).toBeGreaterThan(0);
      for (const [index, answer] of answers.entries()) {
        if (answer.status >= 400) isAnswer(answer, methods[index] === 'HEAD' && 'date' in answer.headers, shown);
        else expect(answer.whole, shown).toBe(true);
      }
      const failed = answers.filter(({ status }) => status >= 400);
      // No request has two entries. If it comes after one that closes the connection, it has an entry and no answer.
      expect(logged.length + answers.length - failed.length, shown).toBeLessThanOrEqual(sent);
      for (const { headers } of failed) isLoggedOnce(headers['x-request-id'] ?? '');
      for (const entry of logged) isOneLine(entry);
    }
    expect(lost).toEqual([]);
  }, 600_000);

  test('whatever is thrown is answered in the envelope', async () => {
    for (const [index, make] of thrown.entries()) {
      for (const path of ['/thrown-next', '/rejected-next']) {
        logged.length = 0;
        thrownNext.make = make;
        const bytes = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
        const received = await exchange(server.url, bytes, 5000);
        const shown = `${path} ${index}: ${JSON.stringify(received.slice(0, 1500))}`;
        const answers = answersIn(received, ['GET']);
        expect(answers, shown).toHaveLength(1);
        isAnswer(answers[0] as WireAnswer, false, shown);
        expect(logged, shown).toHaveLength(1);
        isLoggedOnce(answers[0]?.headers['x-request-id'] ?? '');
        isOneLine(logged[0] as LogEntry);
      }
    }
    expect(lost).toEqual([]);
  }, 600_000);
});

function isAnswer({ status, headers, body, whole }: WireAnswer, head: boolean, shown: string): void {
  expect(whole, shown).toBe(true);
  expect(statuses.has(status), shown).toBe(true);
  expect(body + JSON.stringify(headers), shown).not.toMatch(LEAK);
  expect(headers['content-type'], shown).toMatch(/^application\/(problem\+)?json/);
  if (head) return;
  const {
    type: _type,
    title: _title,
    status: _status,
    detail: _detail,
    ...envelope
  } = JSON.parse(Buffer.from(body, 'latin1').toString());
  expect(isErrorResponse(envelope), shown).toBe(true);
}

function isLoggedOnce(id: string): void {
  expect(logged.filter((entry) => entry.id === id || encodeURIComponent(entry.id) === id)).toHaveLength(1);
}

function isOneLine(entry: LogEntry): void {
  const lines: unknown[][] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((...given) => void lines.push(given));
  consoleLog({ ...entry, level: 'error' });
  spy.mockRestore();
  expect(lines).toHaveLength(1);
  expect(lines[0]?.[0]).toBe('%s');
  expect(lines[0]?.[1]).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u);
}
