import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '@error-contracts/browser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../repository.js';
import { type Follower, follower, stepsOf } from './follow-page.js';
import { freePort } from './free-port.js';
import { npmFor, publishPacked } from './publish-packed.js';
import { type RealRegistry, realRegistry } from './real-registry.js';

const folder = mkdtempSync(join(tmpdir(), 'error-contracts-five-minutes-'));
const [port, pagePort] = [await freePort(), await freePort()].map(String) as [string, string];
const vite = `npm run page -- --port ${pagePort}`;
const page = readFileSync(join(root, 'docs/five-minutes.md'), 'utf8')
  .replaceAll(':3000', `:${port}`)
  .replaceAll(':5173', `:${pagePort}`)
  .replace(/^npm run page$/m, vite);
let registry: RealRegistry;
let reader: Follower;

beforeAll(async () => {
  registry = await realRegistry();
  expect(publishPacked(inject('packed').tarballs, registry)).toMatchObject({ code: 0 });
  const env = { ...npmFor(registry, folder), npm_config_yes: 'true', PORT: port };
  reader = follower(folder, env, ['npm start', vite, 'npm run errors:watch']);
}, 240_000);

afterAll(async () => {
  reader?.stop();
  await registry?.stop();
  await rm(folder, { recursive: true, force: true });
}, 240_000);

const steps = stepsOf(page).map((step) => [step.kind === 'write' ? step.file : step.text.trim(), step] as const);

test('the page has commands, files, output, and what a browser shows', () => {
  expect(new Set(steps.map(([, { kind }]) => kind))).toEqual(new Set(['run', 'write', 'read', 'browse']));
});

let isFollowed = true;

test.each(steps)('%s', { timeout: 240_000 }, async (_, step) => {
  expect(isFollowed, 'An earlier step failed.').toBe(true);
  isFollowed = false;
  if (step.kind === 'browse') expect(await shownAt(`http://localhost:${pagePort}/`, step.text)).toBe(true);
  else await reader.follow(step);
  isFollowed = true;
});

/** Resolves to true as soon as a browser shows some HTML on a page. */
async function shownAt(url: string, html: string): Promise<boolean> {
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    await tab.goto(url);
    const wanted = html.trim().replaceAll('\n', '');
    await tab.waitForFunction((text) => document.getElementById('root')?.innerHTML === text, wanted);
    return true;
  } finally {
    await browser.close();
  }
}
