import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const TSC = fileURLToPath(
  new URL('../bin/tsc', import.meta.resolve('typescript/package.json').replace('package.json', 'lib/x')),
);
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
/** A project of its own: within this package the compiler finds names for types that it does not export. */
const folder = mkdtempSync(join(tmpdir(), 'readme-'));
symlinkSync(fileURLToPath(new URL('../../../node_modules', import.meta.url)), join(folder, 'node_modules'));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
/** What the examples take of frameworks that are too large to install here, and of the README of the client. */
const given = {
  'frameworks.d.ts': `declare module 'next/headers' {
    export function headers(): Promise<Headers>;
  }
  declare module '@sveltejs/kit' {
    export function fail<Data>(status: number, data: Data): { readonly status: number; readonly data: Data };
  }`,
  'reader.ts': `export declare const reader: {
    readSync(value: unknown): object;
    message(error: object): { readonly text: string };
  };`,
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every example of the README compiles against the built package', () => {
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  expect(blocks.length).toBeGreaterThanOrEqual(7);
  const examples = blocks.map((text, index) => [/^\/\/ (\S+\.ts)\n/.exec(text)?.[1] ?? `example-${index}.ts`, text]);
  const files = [...examples, ...Object.entries(given)].map(([name, text = '']) => {
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
    writeFileSync(`${folder}/${name}`, text);
    return `${folder}/${name}`;
  });
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
  const options = ['--ignoreConfig', '--noEmit', '--declaration', ...strict, '--skipLibCheck', '--target', 'es2022'];
  const { stdout } = spawnSync(
    process.execPath,
    [TSC, ...options, '--module', 'nodenext', '--types', 'node', ...files],
    {
      encoding: 'utf8',
    },
  );
  expect(stdout).toBe('');
});
