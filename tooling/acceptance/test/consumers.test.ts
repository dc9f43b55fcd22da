import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import {
  type Consumer,
  compile,
  compilers,
  consumerFolder,
  consumerNames,
  tools,
  writeConfig,
  writeConsumer,
} from './consumer-projects.js';
import { nodeBinary, nodeVersions } from './node-versions.js';
import { mustRun, type Ran, root, run } from './repository.js';

const { project } = inject('packed');
const folderOf = (consumer: Consumer): string => consumerFolder(consumer, project);

const textsOf = (locale: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, `schemas/locales/${locale}.json`), 'utf8'));
const notFound = textsOf('en').USER_NOT_FOUND;
const clientLine = 'PROJECT_DESCRIPTION_TOO_LONG|140|项目描述不能超过 140 个字|zh-CN\n';
const expected = `USER_NOT_FOUND|2004|${notFound}|项目描述不能超过 200 个字|zh-CN|ja
${clientLine}<p role="alert" class="error" lang="ar" dir="rtl">${textsOf('ar').USER_NOT_FOUND}</p>
422|zh-CN|PROJECT_DESCRIPTION_TOO_LONG|项目描述不能超过 140 个字
`;
const answered = ['node', 'express', 'fastify', 'hono', 'nest']
  .map((framework) => `${framework} 404 ${JSON.stringify({ code: 2004, message: notFound, data: null })}\n`)
  .join('');

const compiled = new Map<Consumer, Ran>();
beforeAll(() => {
  for (const consumer of consumerNames) {
    writeConsumer(consumer, project);
    compiled.set(consumer, compile(consumer, project));
  }
}, 240_000);

describe('TypeScript accepts the consumers and every declaration', () => {
  test.each(consumerNames)('%s', (consumer) => {
    expect(compiled.get(consumer)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  // Without the frameworks, which do not suit it: Hono wants 5.7, and NestJS 12 cannot be required.
  test('also 5.6, an ES module and CommonJS', () => {
    const config = join(project, 'tsconfig.json');
    const folders = [folderOf('an ES module, nodenext'), folderOf('CommonJS, nodenext')];
    const files = folders.map((folder) => join(folder, 'main.ts'));
    writeConfig(config, { moduleResolution: 'nodenext', types: [] }, files);
    const { code, stdout } = run(process.execPath, [compilers['5.6'], '--noEmit', '-p', config], project);
    expect([stdout, code]).toEqual(['', 0]);
  }, 120_000);
});

describe.each(nodeVersions)('Node %s', (version) => {
  const node = nodeBinary(version);

  test('imports it', () => {
    expect(mustRun(node, ['--version'], project)).toBe(`v${version}\n`);
    expect(mustRun(node, ['out/main.js'], folderOf('an ES module, nodenext'))).toBe(expected);
  });

  test('requires it, also where an ES module cannot be required', () => {
    const flags = ['--no-experimental-require-module', 'out/main.js'];
    expect(mustRun(node, flags, folderOf('CommonJS, nodenext'))).toBe(expected);
  });

  test.each(['an ES module, nodenext', 'CommonJS, nodenext'] as const)(
    'answers with every framework: %s',
    (consumer) => {
      expect(mustRun(node, ['out/frameworks.js'], folderOf(consumer))).toBe(answered);
    },
  );

  // Without React, which Node 20 itself cannot import then.
  test.each(['an ES module, nodenext', 'CommonJS, nodenext'] as const)(
    'runs %s where code generation from strings is forbidden',
    (consumer) => {
      const script = "import('./out/client.js').then(({ consumeClient }) => consumeClient()).then(console.log)";
      const flags = ['--disallow-code-generation-from-strings', '--eval', script];
      expect(mustRun(node, flags, folderOf(consumer))).toBe(clientLine);
    },
  );

  test('Jest runs it in a CommonJS project', () => {
    const folder = folderOf('CommonJS, nodenext');
    const args = ['--ci', '--json', '--no-watchman', '--cacheDirectory', join(project, `jest-${version}`)];
    const files = ['--rootDir', folder, '--testMatch', '**/jest.test.cjs'];
    const report = JSON.parse(mustRun(node, [tools.jest, ...args, ...files], folder, { EXPECTED: expected }));
    expect([report.numPassedTests, report.numTotalTests]).toEqual([2, 2]);
  });

  test('holds both copies in one process', () => {
    expect(mustRun(node, ['mixed.mjs'], folderOf('an ES module, nodenext'))).toBe('404 true true true true true\n');
  });
});

describe('esbuild', () => {
  const entries = {
    imports: join(folderOf('an ES module, bundler'), 'main.ts'),
    requires: join(folderOf('CommonJS, nodenext'), 'out/main.js'),
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
    expect(mustRun(process.execPath, ['main.js'], folder)).toBe(expected);
  });
});

test('Vite bundles it, and the bundle runs', () => {
  const folder = folderOf('an ES module, bundler');
  const lib = { entry: 'main.ts', formats: ['es'], fileName: 'bundle' };
  const config = { build: { target: 'es2022', outDir: 'vite', lib } };
  writeFileSync(join(folder, 'vite.config.mjs'), `export default ${JSON.stringify(config)};`);
  mustRun(process.execPath, [tools.vite, 'build', '--logLevel', 'error'], folder);
  const bundle = readdirSync(join(folder, 'vite')).find((file) => /^bundle\.m?js$/.test(file)) ?? '';
  expect(mustRun(process.execPath, [`vite/${bundle}`], folder)).toBe(expected);
});
