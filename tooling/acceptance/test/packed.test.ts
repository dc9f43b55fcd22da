import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeBinary, nodeVersions } from './node-versions.js';
import { mustRun, root, run } from './repository.js';

const project = mkdtempSync(join(tmpdir(), 'error-contracts-consumer-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** The tools of a consumer are those of this repository: what is tried here are the packages. */
const TSC = join(root, 'node_modules/typescript/bin/tsc');
const VITE = join(root, 'node_modules/vite/bin/vite.js');
const STRICT_TYPES = ['--skipLibCheck', 'false', '--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];

const packages = ['runtime', 'types', 'validators', 'i18n'];

const consumer = `
import { catalog, type ErrorCode, type ErrorData, type ErrorName, type ErrorResponse, type ErrorResponseOf } from '@error-contracts/types';
import { errorResponseSchema, explainErrorResponse, isErrorResponse, parseErrorResponse } from '@error-contracts/validators';
import { createFormatter, loadLocale } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import zhCN from '@error-contracts/i18n/zh-CN';
import { USER_NOT_FOUND } from '@error-contracts/i18n/en/messages';

const code: 2004 = catalog.USER_NOT_FOUND.code;
const found: ErrorResponseOf<'USER_NOT_FOUND'> = { code, message: USER_NOT_FOUND, data: null };
const limit: ErrorData<'PROJECT_DESCRIPTION_TOO_LONG'> = { max: 200 };
const name: ErrorName = 'USER_NOT_FOUND';
const anyCode: ErrorCode = code;
// @ts-expect-error a parameter of the wrong type
const wrong: ErrorData<'PROJECT_DESCRIPTION_TOO_LONG'> = { max: 'many' };
// @ts-expect-error no such error
const missing: ErrorName = 'USER_NOT_FOUNT';

const body: unknown = JSON.parse(JSON.stringify(found));
if (!isErrorResponse(body)) throw new Error('guard');
const narrowed: ErrorResponse = body;
if (!isErrorResponse(body, 'USER_NOT_FOUND')) throw new Error('guard by name');
if (isErrorResponse({ ...found, extra: 1 })) throw new Error('strict');
if (explainErrorResponse(body).length !== 0 || explainErrorResponse({}).length === 0) throw new Error('explain');
if (parseErrorResponse(body).known !== true) throw new Error('parse');
if (typeof errorResponseSchema['~standard'].validate !== 'function') throw new Error('standard schema');

const format = createFormatter([en, zhCN]);
const message = format('PROJECT_DESCRIPTION_TOO_LONG', limit, 'zh-Hans-CN');
const lazy = createFormatter([await loadLocale('ja')])(2004).locale;
export const result = [name, anyCode, narrowed.code, message.text, message.locale, lazy].join('|');
console.log(result);
void wrong; void missing;
`;
const expected = 'USER_NOT_FOUND|2004|2004|项目描述不能超过 200 个字|zh-CN|ja';

beforeAll(() => {
  const tarballs = packages.map((name) => {
    const output = mustRun('npm', ['pack', '--json', '--pack-destination', project], join(root, 'packages', name));
    return `./${readdirSync(project).find((file) => file.startsWith(`error-contracts-${name}-`)) ?? output}`;
  });
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  // Offline: what is installed needs nothing but itself.
  mustRun('npm', ['install', '--offline', '--no-audit', '--no-fund', ...tarballs], project);
  mkdirSync(join(project, 'src'));
  writeFileSync(join(project, 'src/consumer.ts'), consumer);
}, 300_000);

describe.each(['nodenext', 'bundler'])('TypeScript, module resolution %s', (resolution) => {
  test('accepts the consumer under strict', () => {
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
    const flags = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--target', 'es2022'];
    const where = [
      '--module',
      module,
      '--moduleResolution',
      resolution,
      '--outDir',
      `out-${resolution}`,
      '--types',
      'node',
    ];
    const compiled = run(process.execPath, [TSC, ...flags, ...where, ...STRICT_TYPES, 'src/consumer.ts'], project);
    expect(compiled.stdout).toBe('');
    expect(compiled.code).toBe(0);
  });
});

describe.each(nodeVersions)('Node %s', (version) => {
  test('runs it, also where code generation from strings is forbidden', () => {
    const node = nodeBinary(version);
    expect(mustRun(node, ['--version'], project)).toBe(`v${version}\n`);
    const flags = ['--disallow-code-generation-from-strings', 'out-nodenext/consumer.js'];
    expect(mustRun(node, flags, project)).toBe(`${expected}\n`);
  }, 120_000);
});

test('Vite bundles it, and the bundle runs', () => {
  const config = `export default { build: { target: 'es2022', lib: { entry: 'src/consumer.ts', formats: ['es'], fileName: 'bundle' } } };`;
  writeFileSync(join(project, 'vite.config.mjs'), config);
  mustRun(process.execPath, [VITE, 'build', '--logLevel', 'error'], project);
  const bundle = readdirSync(join(project, 'dist')).find((file) => /^bundle\.m?js$/.test(file)) ?? '';
  expect(mustRun(process.execPath, [`dist/${bundle}`], project)).toBe(`${expected}\n`);
});

test('installing them installs nothing else', () => {
  const list = JSON.parse(mustRun('npm', ['ls', '--json', '--all'], project));
  for (const name of packages) {
    const { dependencies = {} } = list.dependencies[`@error-contracts/${name}`];
    for (const dependency of Object.keys(dependencies)) expect(dependency).toMatch(/^@error-contracts\//);
  }
});
