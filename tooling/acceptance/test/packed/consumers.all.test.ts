import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { consumerTools } from '../downloads/consumer-tools.js';
import { nodeVersions } from '../downloads/node-versions.js';
import { mustRun, root, run } from '../repository.js';
import { type Consumer, consumerFolder, writeConfig } from './consumer-projects.js';
import { expected } from './expected-output.js';
import { testsOnNode } from './run-on-node.js';

const { project } = inject('packed');
const nodes = inject('nodes');
const { build, jest, typescript56 } = await consumerTools();
const folderOf = (consumer: Consumer): string => consumerFolder(consumer, project);

describe.each(nodeVersions)('Node %s', (version) => {
  testsOnNode(version, nodes[version]);

  test('Jest runs it in a CommonJS project', () => {
    const folder = folderOf('CommonJS, nodenext');
    const args = ['--ci', '--json', '--no-watchman', '--cacheDirectory', join(project, `jest-${version}`)];
    const files = ['--rootDir', folder, '--testMatch', '**/jest.test.cjs'];
    const report = JSON.parse(mustRun(nodes[version], [jest, ...args, ...files], folder, { EXPECTED: expected }));
    expect([report.numPassedTests, report.numTotalTests]).toEqual([2, 2]);
  });
});

// Without the frameworks, which do not suit it: Hono wants 5.7, and NestJS 12 cannot be required.
test('TypeScript 5.6 accepts the declarations, from an ES module and from CommonJS', () => {
  const config = join(project, 'tsconfig.json');
  const folders = [folderOf('an ES module, nodenext'), folderOf('CommonJS, nodenext')];
  const files = folders.map((folder) => join(folder, 'main.ts'));
  writeConfig(config, { moduleResolution: 'nodenext', types: [] }, files);
  const { code, stdout } = run(process.execPath, [typescript56, '--noEmit', '-p', config], project);
  expect([stdout, code]).toEqual(['', 0]);
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
  mustRun(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], folder);
  const bundle = readdirSync(join(folder, 'vite')).find((file) => /^bundle\.m?js$/.test(file)) ?? '';
  expect(mustRun(process.execPath, [`vite/${bundle}`], folder)).toBe(expected);
});
