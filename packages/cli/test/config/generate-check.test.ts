import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { CATALOG } from '../support/project.js';
import { treeOf } from '../support/tree-of.js';
import { type ConfigProject, configProject, TARGETS } from './config-project.js';

const catalog = 'errors/shop.json';
let here: ConfigProject;
beforeEach(async () => {
  here = configProject({ catalog, targets: TARGETS });
  await here.run('generate');
});

/** What `--check` says of each file, and that nothing was written. */
async function staleFiles(args = ''): Promise<readonly (readonly [file: string, line: number, message: string])[]> {
  const before = treeOf(here.folder);
  const { code, stdout, stderr } = await here.run(`generate --check --format json${args}`);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'Run error-contracts generate, and commit what it writes.\n',
  });
  expect(treeOf(here.folder)).toEqual(before);
  return JSON.parse(stdout).diagnostics.map((one: { file: string; line: number; message: string }) => [
    one.file,
    one.line,
    one.message,
  ]);
}

describe('generate --check', () => {
  test('ends with 0 if every file is what the catalogue makes, and writes nothing', async () => {
    const before = treeOf(here.folder);
    const { code, stdout, stderr } = await here.run('generate --check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^types: 4 errors -> src\/errors\/types: 4 files \(0 written, 4 unchanged\)/);
    expect(treeOf(here.folder)).toEqual(before);
  });

  test('names the files that an edit of the catalogue makes stale, with the first line that differs', async () => {
    here.write(catalog, CATALOG.replace('"code": 3001', '"code": 3003'));
    const stale = await staleFiles();
    expect(stale.map(([file]) => file)).toContain('src/errors/types/catalog.ts');
    for (const [file, line] of stale) {
      expect(readFileSync(join(here.folder, file), 'utf8').split('\n')[line - 1], file).toBeTypeOf('string');
    }
    const [, line = 0] = stale.find(([file]) => file.endsWith('types/catalog.ts')) ?? [];
    expect(readFileSync(join(here.folder, 'src/errors/types/catalog.ts'), 'utf8').split('\n')[line - 1]).toContain(
      '3001',
    );
  });

  test('names files that are missing, and files that nothing makes any more', async () => {
    rmSync(join(here.folder, 'src/errors/types/index.ts'));
    rmSync(join(here.folder, 'errors/locales/de.json'));
    const stale = await staleFiles(' --all');
    expect(stale).toContainEqual(['src/errors/types/index.ts', 1, 'This file is missing: the catalogue makes it.']);
    expect(stale).toContainEqual([
      'src/errors/i18n/locales/de/index.ts',
      1,
      'The catalogue does not make this file any more.',
    ]);
  });

  test('of a target that was never generated names all its files', async () => {
    rmSync(join(here.folder, 'src/errors/types'), { recursive: true });
    expect((await staleFiles()).map(([file]) => file)).toHaveLength(4);
  });

  test('looks at the targets that are named only', async () => {
    rmSync(join(here.folder, 'src/errors/i18n'), { recursive: true });
    expect((await here.run('generate types validators --check')).code).toBe(0);
  });

  test.each([
    [
      'text',
      /^src\/errors\/types\/index\.ts:1:1 error This file is missing.*generated-files-are-current\n {2}help: Run/,
    ],
    ['github', /^::error file=src\/errors\/types\/index\.ts,line=1,col=1,title=generated-files-are-current::/],
    ['sarif', /"uri": "src\/errors\/types\/index\.ts"/],
    ['junit', /<failure/],
  ])('reports as %s', async (format, says) => {
    rmSync(join(here.folder, 'src/errors/types/index.ts'));
    const { code, stdout } = await here.run(`generate --check --format ${format}`);
    expect(code).toBe(1);
    expect(stdout).toMatch(says);
  });

  test('says that nothing was compared if the catalogue is wrong', async () => {
    here.write(catalog, CATALOG.replace('"code": 3001', '"code": 2000'));
    const { code, stderr } = await here.run('generate --check');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'Nothing was compared with src/errors/types, src/errors/validators, src/errors/i18n.\n',
    });
  });

  test('refuses a folder with the work of a person', async () => {
    writeFileSync(join(here.folder, 'src/errors/types/mine.ts'), 'export {};\n');
    const { code, stderr } = await here.run('generate --check');
    expect(code).toBe(2);
    expect(stderr).toContain('src/errors/types holds files that error-contracts did not write: mine.ts');
  });

  test.skipIf(process.getuid?.() === 0)('says that a folder cannot be read', async () => {
    chmodSync(join(here.folder, 'src/errors/types'), 0o000);
    const { code, stderr } = await here.run('generate --check');
    chmodSync(join(here.folder, 'src/errors/types'), 0o700);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be read (EACCES)') });
  });
});
