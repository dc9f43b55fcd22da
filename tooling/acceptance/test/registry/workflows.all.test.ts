import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { releaseTools } from '../downloads/release-tools.js';
import { type Ran, root, run } from '../repository.js';

const folder = join(root, '.github/workflows');
const names = readdirSync(folder);
const { actionlint } = await releaseTools();

test('actionlint finds nothing wrong in the workflows', () => {
  expect(names).toEqual(['ci.yml', 'release.yml']);
  const { code, stdout } = lint(root);
  expect(stdout).toContain('All workflow files passed');
  expect(code).toBe(0);
});

test('it would: a context that does not exist', () => {
  const copy = mkdtempSync(join(tmpdir(), 'error-contracts-workflows-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  mkdirSync(join(copy, '.github/workflows'), { recursive: true });
  const wrong = readFileSync(join(folder, 'release.yml'), 'utf8').replace('github.token', 'github.tokn');
  writeFileSync(join(copy, '.github/workflows/release.yml'), wrong);
  const { code, stdout, stderr } = lint(copy);
  expect(`${stdout}${stderr}`).toContain('property "tokn" is not defined');
  expect(code).not.toBe(0);
});

test('every script that a workflow runs exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const run = [...texts.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script);
  expect(run.length).toBeGreaterThan(0);
  expect(run.filter((script) => !(script in scripts))).toEqual([]);
});

function lint(cwd: string): Ran {
  return run(process.execPath, [actionlint, '.github/workflows/*.yml'], cwd, { NO_COLOR: '1' });
}
