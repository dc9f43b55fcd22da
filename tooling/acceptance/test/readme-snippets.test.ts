import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blocksIn } from './readme-blocks.js';
import { root, run } from './repository.js';

const snippets = mkdtempSync(fileURLToPath(new URL('.readme-', import.meta.url)));
afterAll(() => rmSync(snippets, { recursive: true, force: true }));

const all = blocksIn('ts');
const isForVitest = (text: string): boolean => /from '(vitest|@error-contracts\/testing\/vitest)'/.test(text);
const examples = all.filter((text) => !isForVitest(text));

const fileOf = (index: number): string => join(snippets, `example-${index}.ts`);
const FLAGS = [
  '--noEmit',
  '--strict',
  '--module',
  'nodenext',
  '--target',
  'es2022',
  '--types',
  'node',
  '--skipLibCheck',
];
const TSC = join(root, 'node_modules/typescript/bin/tsc');
beforeAll(() => {
  for (const [index, text] of examples.entries()) writeFileSync(fileOf(index), text);
});

test('all examples compile', () => {
  expect(examples.length).toBeGreaterThan(2);
  const files = examples.map((_, index) => fileOf(index));
  expect(run(process.execPath, [TSC, '--ignoreConfig', ...FLAGS, ...files], root)).toMatchObject({
    code: 0,
    stdout: '',
  });
}, 60_000);

test.each([...examples.keys()])(
  'example %i runs',
  (index) => {
    expect(run(process.execPath, [fileOf(index)], root)).toMatchObject({ code: 0, stderr: '' });
  },
  60_000,
);

test('the contract tests compile, and pass on the backend example', () => {
  const folder = join(snippets, 'contract-tests');
  mkdirSync(folder);
  writeFileSync(join(folder, 'backend.ts'), examples[0] ?? '');
  const files = all.filter(isForVitest).map((text) => {
    const name = /^\/\/ (\S+\.ts)\n/.exec(text)?.[1] ?? '';
    writeFileSync(join(folder, name), text);
    return name;
  });
  expect(files).toEqual(['set-up.ts', 'errors.test.ts']);
  const compiled = run(process.execPath, [TSC, '--ignoreConfig', ...FLAGS, ...files], folder);
  expect(compiled.stdout).toBe('');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const ran = run(process.execPath, [vitest, 'run', '--root', folder], folder, { NO_COLOR: '1' });
  expect(`${ran.stdout}${ran.stderr}`).toMatch(/Tests +2 passed/);
}, 60_000);

test('a failure says what it says in the docs', () => {
  const page = readFileSync(join(root, 'docs/testing.md'), 'utf8');
  const shown = blocksIn('text').find((text) => text.startsWith('expect(')) ?? '';
  expect(shown).toContain('7 differences');
  expect(page).toContain(shown);
});

test("the backend example answers in the reader's language", async () => {
  const { app } = await import(fileOf(0));
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const headers = { 'accept-language': 'fr, zh-Hans;q=0.8, en;q=0.5' };
  const response = await fetch(`${url}/projects`, { method: 'POST', headers });
  expect([response.status, response.headers.get('content-language')]).toEqual([422, 'zh-CN']);
  expect(await response.json()).toEqual({ code: 2024, message: '项目描述不能超过 200 个字', data: { max: 200 } });
  expect(await (await fetch(`${url}/nowhere`, { headers })).json()).toMatchObject({ code: 1000, data: null });
  await app.close();
});

test('the frontend example says what the README says', async () => {
  const { onFailure } = await import(fileOf(1));
  const answer = (body: unknown): Response => Response.json(body, { status: 400 });
  expect(await onFailure(answer({ code: 2004, message: 'x', data: null }))).toBe('Go to sign-up');
  expect(await onFailure(answer({ code: 2029, message: 'x', data: { min: 9 } }))).toBe('At least 9');
  expect(await onFailure(answer({ code: 2024, message: 'x', data: { max: 200 } }))).toMatch(/200.*文字/);
  expect(await onFailure(answer({ code: 99999, message: 'From a newer server', data: null }))).toBe(
    'From a newer server',
  );
  expect(await onFailure(new Response('<html>', { status: 502 }))).not.toContain('<html>');
});
