import { type Browser, launchBrowser, type Page } from '@error-contracts/browser';
import type { contract } from '@error-contracts/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultSpec, SituationName } from '../../src/faults/index.js';
import { faultyRoute } from '../../src/faults/playwright/index.js';
import { type FaultServer, startFaultServer } from '../../src/faults/server/index.js';
import { faults } from './real-faults.js';

let app: string;
let browser: Browser;
let page: Page;
let server: FaultServer<typeof contract>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startFaultServer(faults)]);
  app = new URL(server.url('error')).origin;
  page = await browser.newPage({ locale: 'ja' });
  await page.route(`${app}/`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(app);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('an error by its name, in the language of the browser', async () => {
  expect(await look('USER_NOT_FOUND')).toMatchObject({
    status: 404,
    language: 'ja',
    text: expect.stringMatching(/[ぁ-ん]/),
  });
});

describe.each<[SituationName, object]>([
  ['slow', { status: 503 }],
  ['unknown-code', { status: 503 }],
  ['proxy-page', { status: 502, text: expect.stringContaining('nginx') }],
  ['no-content', { status: 204 }],
  ['not-utf-8', { status: 500 }],
  ['ten-megabytes', { status: 503 }],
  ['redirect', { status: 503, redirected: true }],
  ['cut-off', { failure: 'TypeError' }],
  ['hanging', { failure: 'AbortError' }],
  ['endless', { failure: 'AbortError' }],
  ['silent', { failure: 'TimeoutError' }],
  ['network-failure', { failure: 'TypeError' }],
  ['aborted', { failure: 'TypeError' }],
])('%s', (situation, expected) => {
  test('reaches a page', async () => {
    expect(await look({ situation, error: 'SYSTEM_BUSY', delay: 5 })).toMatchObject(expected);
  });
});

test('`none` goes on to the next route', async () => {
  await page.route(`${app}/api`, (route) => route.fulfill({ status: 201, body: 'fine' }));
  expect(await look('none')).toMatchObject({ status: 201, text: 'fine' });
});

const NEVER_ENDING: readonly SituationName[] = ['hanging', 'endless', 'silent'];

async function look(spec: FaultSpec<typeof contract>): Promise<object> {
  const pattern = `${app}/api*`;
  await page.route(pattern, faultyRoute(faults, spec, { server }));
  // A busy machine needs its time for all others.
  const patience = NEVER_ENDING.some((name) => JSON.stringify(spec).includes(name)) ? 300 : 20_000;
  const seen = await page.evaluate(async (milliseconds) => {
    try {
      const response = await fetch('/api', { signal: AbortSignal.timeout(milliseconds) });
      const text = (await response.text()).slice(0, 1000);
      const { status, redirected, headers } = response;
      return { status, redirected, language: headers.get('content-language'), text };
    } catch (error) {
      return { failure: (error as Error).name };
    }
  }, patience);
  await page.unroute(pattern);
  return seen;
}
