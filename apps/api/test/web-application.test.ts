import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Browser } from './support/browser.ts';
import { runService } from './support/running-service.ts';
import { temporaryFolder } from './support/service-process.ts';

const html = { headers: { accept: 'text/html,*/*' } };

it.each(['/', '/index.html', '/sign-in', '/projects/1'])('shows the page at %s', async (path) => {
  const { status, body, headers } = await (await site()).fetch(path, html);
  expect([status, body]).toEqual([200, '<!doctype html>page']);
  expect(headers.get('content-type')).toContain('text/html');
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
});

it('lets browsers keep a file with a hash in its name', async () => {
  const { body, headers } = await (await site()).fetch('/assets/index-Ab3_dE9f.js');
  expect(body).toBe('script');
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

it.each(['/assets/gone-12345678.js', '/api/nothing', '/..%2f..%2fetc/passwd', '/%2e%2e/secret.txt', '/secret.txt'])(
  'answers %s with an error, not a page',
  async (path) => {
    expect((await (await site()).fetch(path)).error).toMatch(/OPERATION_FORBIDDEN|REQUEST_PARAMETERS_INCOMPLETE/);
  },
);

it('serves the API beside the pages', async () => {
  const browser = await site();
  expect((await browser.send('health')).body).toEqual({ ready: true });
  expect((await browser.fetch('/api/nothing', html)).error).toBe('OPERATION_FORBIDDEN');
});

async function site(): Promise<Browser> {
  const parent = temporaryFolder();
  const folder = join(parent, 'dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>page');
  writeFileSync(join(folder, 'assets/index-Ab3_dE9f.js'), 'script');
  return (await runService({ webFolder: folder })).browser();
}
