import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const TSC = fileURLToPath(new URL('./bin/tsc', import.meta.resolve('typescript/package.json')));
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const folder = mkdtempSync(fileURLToPath(new URL('.readme-', import.meta.url)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every example of the README compiles against the built package', () => {
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  expect(blocks.length).toBeGreaterThanOrEqual(7);
  const files = blocks.map((text, index) => {
    const name = /^\/\/ (\S+\.ts)\n/.exec(text)?.[1] ?? `example-${index}.ts`;
    writeFileSync(`${folder}/${name}`, text);
    return `${folder}/${name}`;
  });
  const options = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--resolveJsonModule',
    '--target',
    'es2022',
  ];
  const args = [TSC, '--pretty', 'false', ...options, '--module', 'nodenext', '--types', 'node', ...files];
  expect(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout).toBe('');
});
