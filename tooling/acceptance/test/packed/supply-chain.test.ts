import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { mustRun, root } from '../repository.js';
import { publishedPackages } from './published-packages.js';

const { project, tarballs } = inject('packed');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

/** Returns the folder of a package as it is after `npm install`. */
function unpack(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-unpacked-'));
  mustRun('tar', ['-xzf', tarballs[name] ?? name, '-C', folder, '--strip-components=1'], root);
  return folder;
}

describe.each(publishedPackages)('$name', ({ name, folder, kind }) => {
  const unpacked = unpack(name);
  afterAll(() => rmSync(unpacked, { recursive: true, force: true }));
  const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(unpacked, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const packed = (file: string) => readFileSync(join(unpacked, file), 'utf8');

  test('has the licence of the repository (each folder has a copy, because npm packs no other)', () => {
    expect(packed('LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
  });

  test('has a README that begins with its name', () => {
    expect(packed('README.md')).toMatch(new RegExp(`^# ${name}\n`));
  });

  test('says where it is from and where to report a bug, as the root does, and what it runs on', () => {
    const { license, homepage, bugs, repository, engines } = manifest;
    expect(homepage).toBe('https://error-contracts.dev');
    const from = { license, homepage, bugs, repository: { ...repository, directory: folder } };
    const published = { engines: { node: engines.node }, publishConfig: { access: 'public' } };
    expect(JSON.parse(packed('package.json'))).toMatchObject({ ...from, ...published });
  });

  test('has what the build made and what people read, no tests, no sources, no settings', () => {
    const known =
      kind === 'data'
        ? /^((errors|locales|glossaries|translations)\/)?[\w.-]+\.json$/
        : /^(dist|bin)\/|^(src\/generated|schemas)\/[\w.-]+\.schema\.json$/;
    const usual = ['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json'];
    expect(files.filter((file) => !known.test(file) && !usual.includes(file))).toEqual([]);
    const internal =
      /\.(test|spec|bench)\.|(^|\/)(test|tests|bench|fixtures|scripts|etc)\/|\.tsbuildinfo$|(?<!\.d)\.tsx?$/;
    expect(files.filter((file) => internal.test(file))).toEqual([]);
  });

  // A build of a clone adds to what is there. `npm run release` begins with an empty `dist`.
  test('has nothing of a source that is gone; if it has: git clean -Xdf packages/*/dist, and build anew', () => {
    const compiled = files.filter((file) => kind !== 'command' && /^dist\/.*\.js$/.test(file));
    const sources = compiled.map((file) => file.replace(/^dist\/(cjs\/)?/, 'src/').replace(/\.js$/, '.ts'));
    const gone = sources.filter((file) => ![file, `${file}x`].some((source) => existsSync(join(root, folder, source))));
    expect(gone).toEqual([]);
  });

  // The command is bundled without: its names are kept instead, and nobody steps through it.
  test.runIf(kind === 'application' || kind === 'tool')('has a source map of every module, with its sources', () => {
    const modules = files.filter((file) => /\.js$/.test(file));
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.filter((file) => !files.includes(`${file}.map`))).toEqual([]);
    for (const file of modules) {
      const { sources, sourcesContent = [] }: SourceMap = JSON.parse(packed(`${file}.map`));
      expect(sourcesContent.filter((source) => typeof source === 'string')).toHaveLength(sources.length);
    }
  });
});

test('a stack shows the line of the source, not of what was compiled', () => {
  const script =
    "const { defineOperations } = await import('@error-contracts/runtime/operations');" +
    'try { defineOperations(undefined, { a: {} }) } catch ({ stack }) { console.log(stack) }';
  const stack = mustRun(process.execPath, ['--enable-source-maps', '--input-type=module', '--eval', script], project);
  expect(stack).toMatch(/src\/operations\/[\w-]+\.ts:\d+:\d+/);
});

test.each(['@error-contracts/catalog', 'error-contracts'])('%s brings recheck along, with its licence', (name) => {
  const files = mustRun('tar', ['-tzf', tarballs[name] ?? name], root).split('\n');
  const recheck = files.find((file) => file.endsWith('/embedded/recheck.cjs'));
  expect(recheck).toBeDefined();
  expect(files).toContain(recheck?.replace('recheck.cjs', 'recheck.LICENSE'));
});
