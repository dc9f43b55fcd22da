import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import plugin from '@error-contracts/eslint-plugin';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { shopWith } from './support/shop.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = new Map(
  [...readme.matchAll(/^```\w+\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]),
);
const entry = import.meta.resolve('@error-contracts/eslint-plugin');

test.each([
  ['eslint.config.js', 'schemas/catalog.json'],
  ['named.config.js', 'errors/catalog.json'],
])('the %s of the README works', async (name, catalog) => {
  const text = (blocks.get(name) ?? '').replace("'@error-contracts/eslint-plugin'", `'${entry}'`);
  const catalogText = readFileSync(join(shopWith(), 'schemas/catalog.json'), 'utf8');
  const files = {
    'schemas/catalog.json': '{}',
    [catalog]: catalogText,
    'eslint.config.mjs': text,
    'a.js': 'if (error.code === 2004) {}\n',
  };
  const folder = shopWith(files);
  const [result] = await new ESLint({ cwd: folder }).lintFiles(['a.js']);
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['error-contracts/no-raw-codes']);
});

test('the README has every rule, in its table and for oxlint', () => {
  const names = Object.keys(plugin.rules).map((name) => `error-contracts/${name}`);
  expect([...readme.matchAll(/^\| `([a-z/-]+)` \|/gm)].map(([, name]) => name)).toEqual(names);
  expect(Object.keys(JSON.parse(blocks.get('.oxlintrc.json') ?? '').rules)).toEqual(names);
});
