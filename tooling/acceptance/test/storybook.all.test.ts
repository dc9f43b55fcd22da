import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { launchBrowser } from '@error-contracts/browser';
import { contract } from '@error-contracts/types';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { installTools } from './downloads/install-tools.js';
import { mustRun, root } from './repository.js';

const folder = join(root, 'tooling/storybook');
const built = join(folder, '.cache/built');
const names = Object.values(contract.catalog).map(({ name }) => name);

beforeAll(async () => {
  await installTools('tooling/storybook');
  mustRun(process.execPath, ['src/print.ts'], folder);
  const storybook = join(folder, 'node_modules/storybook/dist/bin/dispatcher.js');
  mustRun(process.execPath, [storybook, 'build', '--output-dir', built, '--quiet'], folder, { CI: '1' });
}, 600_000);

test('the build of Storybook has a story of every error', () => {
  const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
    readonly entries: { readonly [id: string]: { readonly exportName: string; readonly title: string } };
  };
  expect(Object.values(entries).map(({ exportName }) => exportName)).toEqual(names);
  expect(new Set(Object.values(entries).map(({ title }) => title))).toEqual(new Set(['Errors']));
});

test('a browser shows a story, and each of its examples', async () => {
  const address = await serve();
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const shown = async (id: string, example: string): Promise<string> => {
    await page.goto(`${address}/iframe.html?viewMode=story&id=${id}&args=example:${encodeURIComponent(example)}`);
    await page.locator('#storybook-root').locator('text=/\\S/').first().waitFor();
    return (await page.locator('#storybook-root').textContent()) ?? '';
  };
  expect(await shown('errors--user-not-found', 'usual')).toContain('We couldn’t find that user.');
  const limits = { usual: '140', 'lowest values': '1' };
  for (const [example, max] of Object.entries(limits)) {
    expect(await shown('errors--project-description-too-long', example)).toMatch(new RegExp(`\\b${max}\\b`));
  }
});

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Resolves to the address of a server with the files of the build. */
async function serve(): Promise<string> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      const file = readFileSync(join(built, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
