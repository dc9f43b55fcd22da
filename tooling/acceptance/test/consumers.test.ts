import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import {
  type Consumer,
  compilers,
  consumerNames,
  consumers,
  folderOf,
  makeConsumer,
  tools,
  writeConfig,
} from './consumer-projects.js';
import { nodeBinary, nodeVersions } from './node-versions.js';
import { mustRun, type Ran, root, run } from './repository.js';

const { project } = inject('packed');
const projectOf = (consumer: Consumer): string => folderOf(consumer, project);

const textsOf = (locale: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, `schemas/locales/${locale}.json`), 'utf8'));
const lines = [
  `USER_NOT_FOUND|2004|${textsOf('en').USER_NOT_FOUND}|项目描述不能超过 200 个字|zh-CN|ja`,
  'PROJECT_DESCRIPTION_TOO_LONG|140|项目描述不能超过 140 个字|zh-CN',
  `<p role="alert" class="error" lang="ar" dir="rtl">${textsOf('ar').USER_NOT_FOUND}</p>`,
];
const expected = lines.join('\n');

const compiled = new Map<Consumer, Ran>();
beforeAll(() => {
  for (const consumer of consumerNames) compiled.set(consumer, makeConsumer(consumer, project));
}, 120_000);

describe('TypeScript accepts the consumers and every declaration', () => {
  test.each(consumerNames)('the current one: %s', (consumer) => {
    expect(compiled.get(consumer)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test.each(['nodenext', 'bundler'] as const)('5.6, module resolution %s', (resolution) => {
    const reading = consumerNames.filter((consumer) => consumers[consumer].moduleResolution === resolution);
    const config = join(project, `tsconfig.${resolution}.json`);
    writeConfig(
      config,
      resolution,
      reading.map((consumer) => join(projectOf(consumer), 'main.ts')),
    );
    const { code, stdout } = run(process.execPath, [compilers['5.6'], '--noEmit', '-p', config], project);
    expect([stdout, code]).toEqual(['', 0]);
  });
});

describe.each(nodeVersions)('Node %s', (version) => {
  const node = nodeBinary(version);

  test('imports it', () => {
    expect(mustRun(node, ['--version'], project)).toBe(`v${version}\n`);
    expect(mustRun(node, ['out/main.js'], projectOf('an ES module, nodenext'))).toBe(`${expected}\n`);
  });

  test('requires it, also where an ES module cannot be required', () => {
    const flags = ['--no-experimental-require-module', 'out/main.js'];
    expect(mustRun(node, flags, projectOf('CommonJS, nodenext'))).toBe(`${expected}\n`);
  });

  // Without React, which Node 20 itself cannot import then.
  test.each(['an ES module, nodenext', 'CommonJS, nodenext'] as const)(
    'runs %s where code generation from strings is forbidden',
    (consumer) => {
      const script = "import('./out/client.js').then(({ consumeClient }) => consumeClient()).then(console.log)";
      const flags = ['--disallow-code-generation-from-strings', '--eval', script];
      expect(mustRun(node, flags, projectOf(consumer))).toBe(`${lines[1]}\n`);
    },
  );

  test('Jest runs it in a CommonJS project', () => {
    const folder = projectOf('CommonJS, nodenext');
    const args = ['--ci', '--json', '--no-watchman', '--cacheDirectory', join(project, `jest-${version}`)];
    const files = ['--rootDir', folder, '--testMatch', '**/jest.test.cjs'];
    const report = JSON.parse(mustRun(node, [tools.jest, ...args, ...files], folder, { EXPECTED: expected }));
    expect([report.numPassedTests, report.numTotalTests]).toEqual([2, 2]);
  });

  test('holds both copies in one process', () => {
    expect(mustRun(node, ['mixed.mjs'], projectOf('an ES module, nodenext'))).toBe('404 true true true true\n');
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
