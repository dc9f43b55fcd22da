import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '@error-contracts/catalog/check';
import { renderWithDefaults } from '@error-contracts/catalog/message';
import { readSources } from '@error-contracts/catalog/read';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { expect, onTestFinished, test } from 'vitest';
import { firstRelease } from './first-release.js';
import { type Ran, root, run } from './repository.js';

const BIN = join(root, 'packages/cli/bin/error-contracts.js');
const DOCUMENT = join(root, 'packages/i18n/test/fixtures/error-codes.zh-CN.md');
const FRESH = ['--catalog', 'fresh.json', '--name', 'fresh', '--source-locale', 'zh-CN'];

/** A folder with a copy of the first catalogue, its locales, and the document that it was imported from. */
function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(firstRelease, join(folder, 'schemas'), { recursive: true });
  cpSync(DOCUMENT, join(folder, 'error-codes.zh-CN.md'));
  return folder;
}

function command(folder: string, ...args: readonly string[]): Ran {
  return run(process.execPath, [BIN, ...args], folder);
}

const catalogText = readFileSync(join(firstRelease, 'catalog.json'), 'utf8');
const { contract: ours } = check(await readSources(join(firstRelease, 'catalog.json')));

test('the published document has nothing to change in the first release', () => {
  const folder = workFolder();
  const { code, stdout } = command(folder, 'import', 'error-codes.zh-CN.md', '--check', '--write', '--format', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    written: false,
    summary: { added: 0, changed: 0, missing: 0, unknown: 0, same: 99, rejected: 0 },
    diagnostics: [],
  });
  expect(readFileSync(join(folder, 'schemas/catalog.json'), 'utf8')).toBe(catalogText);
});

test('into an empty catalogue it gives 99 codes that pass check and read as published', async () => {
  const folder = workFolder();
  expect(command(folder, 'import', 'error-codes.zh-CN.md', ...FRESH, '--write').code).toBe(0);
  const checked = command(folder, 'check', '--catalog', 'fresh.json', '--format', 'json');
  expect(checked.code).toBe(0);
  expect(JSON.parse(checked.stdout)).toMatchObject({ ok: true, errors: 0, checked: { errors: 99 } });
  const { contract } = check(await readSources(join(folder, 'fresh.json')));
  const texts = (one: typeof contract) =>
    one?.errors.map(({ name, code, data }) => [
      code,
      renderWithDefaults(one.locales[0]?.messages.get(name) ?? [], data, 'zh-CN'),
    ]);
  expect(texts(contract)).toEqual(texts(ours));
  expect(command(folder, 'import', 'error-codes.zh-CN.md', ...FRESH, '--check').stdout).toContain('99 same');
});

test('it is named by a catalogue that has names', () => {
  const folder = workFolder();
  const named = ['--names-from', 'schemas/catalog.json', '--write'];
  expect(command(folder, 'import', 'error-codes.zh-CN.md', ...FRESH, ...named).code).toBe(0);
  const names = Object.keys(JSON.parse(readFileSync(join(folder, 'fresh.json'), 'utf8')).errors);
  expect(names).toEqual(ours?.errors.map(({ name }) => name));
});

test('a change of the vendor is two lines of our catalogue', () => {
  const folder = workFolder();
  const path = join(folder, 'error-codes.zh-CN.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('密码长度不能少于 6 位', '密码的长度不能少于 6 位'));
  expect(command(folder, 'import', path, '--write').stdout).toContain('Written: 1 changed, 98 same.');
  expect(readFileSync(join(folder, 'schemas/catalog.json'), 'utf8')).toBe(
    catalogText
      .replace('"message": "密码长度不能少于 {min} 位"', '"message": "密码的长度不能少于 {min} 位"')
      .replace('"text": "密码长度不能少于 6 位"', '"text": "密码的长度不能少于 6 位"'),
  );
});

test('our own texts in every language, as a table, have nothing to change in their locales', () => {
  const folder = workFolder();
  const translated = ours?.locales.slice(1) ?? [];
  expect(translated).toHaveLength(10);
  for (const { tag, messages } of someOf(translated, 2)) {
    const rows = ours?.errors.map(({ name, code, data }) => {
      const text = renderWithDefaults(messages.get(name) ?? [], data, tag);
      return `<tr><td>${code}</td><td>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td></tr>`;
    });
    expect(rows).toHaveLength(99);
    const table = `<table><tr><th>apiCode</th><th>Message</th></tr>${rows?.join('\n')}</table>`;
    writeFileSync(join(folder, `${tag}.html`), table);
    const { code, stdout } = command(folder, 'import', `${tag}.html`, '--locale', tag, '--check');
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('99 same: nothing to do.') });
  }
}, 120_000);
