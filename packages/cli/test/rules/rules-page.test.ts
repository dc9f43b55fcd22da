import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allRules } from '../../src/rules/all-rules.js';
import { RULES_PAGE } from '../../src/rules/rule-address.js';
import { rulesPage } from './rules-page.js';

const root = new URL('../../../../', import.meta.url);
const page = rulesPage();

test('docs/rules.md is up to date (npm run docs makes it anew)', async () => {
  await expect(page).toMatchFileSnapshot(fileURLToPath(new URL('docs/rules.md', root)));
});

test('every rule has a heading, which is its anchor, and a link to it', () => {
  for (const { name } of allRules()) {
    expect(page).toContain(`\n### ${name}\n`);
    expect(page).toContain(`[${name}](#${name})`);
  }
});

test('no two headings have the same anchor', () => {
  const headings = page.match(/^#+ .*$/gm) ?? [];
  expect(headings.length).toBeGreaterThan(80);
  expect(new Set(headings).size).toBe(headings.length);
});

test('every rule that the source of a package names is described', () => {
  const sources = ['catalog', 'compiler', 'importer', 'translations', 'api-fuzz', 'cli', 'coverage', 'usage'].map(
    (name) => new URL(`packages/${name}/src/`, root),
  );
  const named = sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [...readFileSync(new URL(path, folder), 'utf8').matchAll(/\brule: '([a-z-]+)'/g)])
      .map(([, rule]) => rule),
  );
  const described = new Set(allRules().map(({ name }) => name));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((rule) => rule === undefined || !described.has(rule))).toEqual([]);
});

test('the page is below the address of the JSON Schemas', () => {
  const { $id } = JSON.parse(readFileSync(new URL('schemas/catalog.schema.json', root), 'utf8'));
  expect(new URL(RULES_PAGE).origin).toBe(new URL($id).origin);
});
