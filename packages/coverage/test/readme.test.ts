import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { coverageStates } from '../src/rate/coverage.js';
import { parseLine } from '../src/read/parse-line.js';
import { reviewWaivers } from '../src/waivers/index.js';
import type { CoverageWaiver } from '../src/waivers/waiver-file.js';
import { HEADER, line, SHOP } from './support/shop.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

function block(language: string): string {
  const [, code = ''] = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme) ?? [];
  expect(code).not.toBe('');
  return code;
}

test('the snippet runs', () => {
  // Here the packages are found by their names.
  const folder = mkdtempSync(join(root, '.scratch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['schemas', '.error-coverage']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'schemas/catalog.json'), JSON.stringify(SHOP));
  writeFileSync(join(folder, '.error-coverage/1.jsonl'), `${HEADER}\n${line('asserted', 'USER_UNKNOWN', 1001)}\n`);
  writeFileSync(join(folder, 'snippet.mjs'), block('js'));
  const { stdout, stderr } = spawnSync(process.execPath, ['snippet.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^20 % in 1 processes\nPASSWORD_WRONG\n[\s\S]*TN:\nSF:schemas\/catalog\.json\n/);
});

test('each line of the example is a line', () => {
  const parsed = block('jsonl').trimEnd().split('\n').map(parseLine);
  expect(parsed).toHaveLength(4);
  for (const one of parsed) expect(one).not.toHaveProperty('broken');
});

test('the example of waivers is right', () => {
  const value: Readonly<Record<string, CoverageWaiver>> = JSON.parse(block('json'));
  const file = { path: 'coverage-waivers.json', text: block('json'), value: value as never };
  const errors = Object.keys(value).map((name) => ({ name, isRetired: false }));
  const waivers = new Map(Object.entries(value));
  expect(reviewWaivers({ file, waivers }, errors, '2026-11-30')).toEqual({ waivers, diagnostics: [] });
});

test('each state is explained', () => {
  const titles = { asserted: 'asserted', emitted: 'only emitted', never: 'never seen', waived: 'waived' };
  for (const state of coverageStates) expect(readme).toContain(`\n| ${titles[state]} |`);
});
