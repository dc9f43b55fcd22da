import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import plugin from '@error-contracts/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import * as eslint9 from 'eslint-9';
import { defineConfig as defineConfig9 } from 'eslint-9/config';
import { describe, expect, test } from 'vitest';
import { shopWith } from './support/shop.js';

const RAW = 'if (error.code === 2004) {}\n';

async function lint(folder: string, files: readonly string[], more: Linter.Config[] = []): Promise<readonly string[]> {
  const recommended: Linter.Config = plugin.configs.recommended;
  const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [recommended, ...more] });
  const results = await eslint.lintFiles([...files]);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`));
}

describe('recommended', () => {
  test('has every rule, and leaves tests alone', async () => {
    expect(Object.keys(plugin.configs.recommended.rules)).toEqual(
      Object.keys(plugin.rules).map((name) => `error-contracts/${name}`),
    );
    const folder = shopWith({ 'src/a.js': RAW, 'src/a.test.js': RAW, 'test/b.js': RAW });
    expect(await lint(folder, ['.'])).toEqual([expect.stringContaining('error-contracts/no-raw-codes 2004')]);
  });
});

test('recommended, with ESLint 9', async () => {
  const folder = shopWith({ 'src/a.js': RAW, 'src/a.test.js': RAW });
  const { recommended } = plugin.configs;
  const eslint = new eslint9.ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: recommended });
  const results = await eslint.lintFiles(['.']);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([
    'error-contracts/no-raw-codes',
  ]);
});

describe('the catalogue', () => {
  test('is the one that the nearest config names', async () => {
    const folder = shopWith({
      'src/a.js': RAW,
      'src/deep/error-contracts.config.json': '{ "catalog": "../../schemas/catalog.json" }',
    });
    expect(await lint(folder, ['src/a.js'])).toHaveLength(1);
    writeFileSync(join(folder, 'src/deep/a.js'), RAW);
    expect(await lint(folder, ['src/deep/a.js'])).toHaveLength(1);
  });

  test('or that the settings or an option of a rule name', async () => {
    const folder = shopWith({ 'src/a.js': RAW, 'schemas/catalog.json': '{}' });
    const other = join(shopWith(), 'schemas/catalog.json');
    expect(await lint(folder, ['.'], [{ settings: { 'error-contracts': { catalog: other } } }])).toHaveLength(1);
    const rule: Linter.RulesRecord = { 'error-contracts/no-raw-codes': ['error', { catalog: other }] };
    expect(await lint(folder, ['.'], [{ rules: rule }])).toHaveLength(1);
  });

  test('is read again after an edit', async () => {
    const folder = shopWith({ 'src/a.js': RAW });
    const path = join(folder, 'schemas/catalog.json');
    expect(await lint(folder, ['src'])).toHaveLength(1);
    const text = (await import('node:fs')).readFileSync(path, 'utf8');
    writeFileSync(path, `${text.replace('2004', '2006')}\n`);
    expect(await lint(folder, ['src'])).toEqual([]);
  });

  test.each([
    [
      'has errors',
      '{ "errors": 1 }',
      /the catalogue has errors; error-contracts check shows them all\. .*catalog\.json:1:/,
    ],
    ['is no JSON', '{', /the catalogue has errors/],
  ])('if it %s, linting fails and says so', async (_name, catalog, message) => {
    const folder = shopWith({ 'src/a.js': RAW, 'schemas/catalog.json': catalog });
    await expect(lint(folder, ['src'])).rejects.toThrow(message);
  });

  test.each([
    [{ catalog: 5 }],
    [{ catalog: '' }],
    [{ catalogue: 'schemas/catalog.json' }],
    [{ catalog: 'a\u0000' }],
    ['catalog.json'],
    [null],
  ])('if the settings are %j, linting fails instead of taking another one', async (wrong) => {
    const folder = shopWith({ 'src/a.js': RAW });
    const settings = { 'error-contracts': wrong };
    await expect(lint(folder, ['src'], [{ settings }])).rejects.toThrow(/names no catalogue\. Write/);
  });

  test.each([
    ['that is not there', 'no\u001b[31mwhere.json'],
    ['that has errors', '\u001b[2Jcatalog.json'],
  ])('a name %s reaches no terminal as it is', async (_name, catalog) => {
    const folder = shopWith({ 'src/a.js': RAW, '\u001b[2Jcatalog.json': '{' });
    const linted = lint(folder, ['src'], [{ settings: { 'error-contracts': { catalog } } }]);
    const message = await linted.then(String, String);
    expect(message).toContain('\\u001b[');
    expect(message).not.toContain('\u001b');
  });

  test('nor does a text of a source', async () => {
    const folder = shopWith({
      'src/a.js': `import { createErrors } from '@error-contracts/server';\ncreateErrors({}).is(e, '\u001b[2J');\n`,
    });
    expect(await lint(folder, ['src'])).toEqual([expect.stringContaining('has no error \\u001b[2J.')]);
  });

  test('if there is none, linting fails and says what to write', async () => {
    const folder = shopWith({ 'src/a.js': RAW });
    const settings = { 'error-contracts': { catalog: 'nowhere.json' } };
    await expect(lint(folder, ['src'], [{ settings }])).rejects.toThrow(/There is no such file/);
  });
});

test('its types suit those of ESLint, without a cast', () => {
  const asPlugin: ESLint.Plugin = plugin;
  const config: Linter.Config[] = defineConfig([
    plugin.configs.recommended,
    { plugins: { 'error-contracts': plugin } },
  ]);
  const asPlugin9: eslint9.ESLint.Plugin = plugin;
  const config9: eslint9.Linter.Config[] = defineConfig9([plugin.configs.recommended]);
  expect([asPlugin.meta?.name, config.length]).toEqual(['@error-contracts/eslint-plugin', 2]);
  expect([asPlugin9.meta?.name, config9.length]).toEqual(['@error-contracts/eslint-plugin', 1]);
});
