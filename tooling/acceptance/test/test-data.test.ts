import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { situations } from '@error-contracts/testing/faults';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from './repository.js';

const page = join(root, 'docs/test-data.md');
const text = readFileSync(page, 'utf8');
const blocks = [...text.matchAll(/^```tsx?\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', code = '']) => ({
  name,
  code,
}));

// In the package, so that the examples find their imports.
const folder = mkdtempSync(join(import.meta.dirname, '.scratch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const { name, code } of blocks) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), code);
}

test('the table has every situation', async () => {
  const rows = Object.entries(situations).map(([name, { description, client }]) => {
    return `| \`${name}\` | ${description} | ${client} |\n`;
  });
  const expected = text.replace(/(\| --- \| --- \| --- \|\n)(\|.*\n)*/, (_, head) => `${head}${rows.join('')}`);
  await expect(expected).toMatchFileSnapshot(page);
});

test('every example compiles', () => {
  expect(blocks).toHaveLength(8);
  const compilerOptions = {
    jsx: 'react-jsx',
    noEmit: true,
    lib: ['ESNext', 'DOM'],
    isolatedDeclarations: false,
    declaration: false,
  };
  const config = {
    extends: '@error-contracts/tsconfig/base.json',
    compilerOptions,
    files: blocks.map(({ name }) => name),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = fileURLToPath(new URL('./bin/tsc', import.meta.resolve('typescript/package.json')));
  expect(spawnSync(process.execPath, [tsc, '--pretty', 'false', '-p', folder], { encoding: 'utf8' }).stdout).toBe('');
});

describe.each(blocks.filter(({ name }) => /\.test\.ts$|handlers/.test(name)))('$name', ({ name }) => {
  test('runs', async () => {
    expect(Object.keys(await import(join(folder, name)))).toBeInstanceOf(Array);
  });
});

test('the stories are rendered, and the script prints them all', async () => {
  const { stories } = await import(join(folder, 'src/error-stories.tsx'));
  const { args, render } = stories.USER_NOT_FOUND;
  expect(renderToStaticMarkup(render(args))).toBe(
    '<p role="alert" lang="en" dir="ltr">We couldn’t find that user.</p>',
  );
  execFileSync(process.execPath, ['scripts/print-stories.ts'], { cwd: folder });
  expect(readFileSync(join(folder, 'src/errors.stories.ts'), 'utf8')).toContain(
    '\nexport const USER_NOT_FOUND = stories.USER_NOT_FOUND;\n',
  );
});
