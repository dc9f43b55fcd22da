import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Consumer, compilers, consumerNames, folderOf, makeConsumer, tools } from './consumer-projects.js';
import { nodeBinary, nodeVersions } from './node-versions.js';
import { mustRun, root, run } from './repository.js';

const { project } = inject('packed');
const projectOf = (consumer: Consumer): string => folderOf(consumer, project);

const english = JSON.parse(readFileSync(join(root, 'schemas/locales/en.json'), 'utf8'));
const expected = `USER_NOT_FOUND|2004|${english.USER_NOT_FOUND}|项目描述不能超过 200 个字|zh-CN|ja`;

beforeAll(() => {
  for (const consumer of consumerNames) makeConsumer(consumer, project);
});

describe.each(consumerNames)('TypeScript, %s', (consumer) => {
  test.each(Object.entries(compilers))('%s accepts the consumer and every declaration', (_, compiler) => {
    const { code, stdout } = run(process.execPath, [compiler, '--noEmit', '-p', '.'], projectOf(consumer));
    expect([stdout, code]).toEqual(['', 0]);
  });
});

describe.each(nodeVersions)('Node %s', (version) => {
  const node = nodeBinary(version);

  test('imports it, also where code generation from strings is forbidden', () => {
    const flags = ['--disallow-code-generation-from-strings', 'out/main.js'];
    expect(mustRun(node, ['--version'], project)).toBe(`v${version}\n`);
    expect(mustRun(node, flags, projectOf('an ES module, nodenext'))).toBe(`${expected}\n`);
  });

  test('requires it, also where an ES module cannot be required', () => {
    const flags = ['--no-experimental-require-module', '--disallow-code-generation-from-strings', 'out/main.js'];
    expect(mustRun(node, flags, projectOf('CommonJS, nodenext'))).toBe(`${expected}\n`);
  });

  test('Jest runs it in a CommonJS project', () => {
    const folder = projectOf('CommonJS, nodenext');
    const args = ['--ci', '--json', '--no-watchman', '--cacheDirectory', join(project, `jest-${version}`)];
    const files = ['--rootDir', folder, '--testMatch', '**/jest.test.cjs'];
    const report = JSON.parse(mustRun(node, [tools.jest, ...args, ...files], folder, { EXPECTED: expected }));
    expect([report.numPassedTests, report.numTotalTests]).toEqual([2, 2]);
  });

  test('holds both copies in one process', () => {
    expect(mustRun(node, ['mixed.mjs'], projectOf('an ES module, nodenext'))).toBe('404 true true\n');
  });
});

describe('esbuild', () => {
  const entries = {
    imports: join(projectOf('an ES module, bundler'), 'main.ts'),
    requires: join(projectOf('CommonJS, nodenext'), 'out/main.js'),
  };

  test.each([
    ['imports', 'esm', 'browser'],
    ['imports', 'cjs', 'node'],
    ['requires', 'cjs', 'node'],
    ['requires', 'esm', 'browser'],
  ] as const)('what %s is bundled as %s for %s, from one copy, and runs', async (entry, format, platform) => {
    const folder = join(project, `esbuild-${entry}-${format}`);
    const { warnings, metafile } = await build({
      entryPoints: [entries[entry]],
      outdir: folder,
      bundle: true,
      splitting: format === 'esm',
      metafile: true,
      logLevel: 'silent',
      format,
      platform,
    });
    expect(warnings).toEqual([]);
    const bundled = Object.keys(metafile.inputs).filter((file) => /error-contracts\/\w+\/dist\//.test(file));
    const commonjs = bundled.filter((file) => file.includes('/dist/cjs/'));
    expect(bundled.length).toBeGreaterThan(0);
    expect(commonjs).toEqual(entry === 'requires' ? bundled : []);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: format === 'esm' ? 'module' : 'commonjs' }));
    expect(mustRun(process.execPath, ['main.js'], folder)).toBe(`${expected}\n`);
  });
});

test('Vite bundles it, and the bundle runs', () => {
  const folder = projectOf('an ES module, bundler');
  const lib = { entry: 'main.ts', formats: ['es'], fileName: 'bundle' };
  const config = { build: { target: 'es2022', outDir: 'vite', lib } };
  writeFileSync(join(folder, 'vite.config.mjs'), `export default ${JSON.stringify(config)};`);
  mustRun(process.execPath, [tools.vite, 'build', '--logLevel', 'error'], folder);
  const bundle = readdirSync(join(folder, 'vite')).find((file) => /^bundle\.m?js$/.test(file)) ?? '';
  expect(mustRun(process.execPath, [`vite/${bundle}`], folder)).toBe(`${expected}\n`);
});
