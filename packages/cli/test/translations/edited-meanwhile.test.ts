import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { requireUnchanged } from '../../src/catalog/require-unchanged.js';

const folder = mkdtempSync(join(tmpdir(), 'meanwhile-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file that somebody saved while a command ran is not replaced', () => {
  const [path, text] = ['de.json', '{ "A": "a" }\n'];
  const sources = {
    catalog: undefined,
    locales: [{ tag: 'de', file: { path, text, value: { A: 'a' } } }],
    glossaries: [],
    diagnostics: [],
  };
  const check = (...paths: readonly string[]) =>
    requireUnchanged(new Map(paths.map((one) => [one, 'new'])), sources, folder);
  writeFileSync(join(folder, path), text);
  check(path, 'fr.json');
  writeFileSync(join(folder, path), `${text} `);
  expect(() => check(path)).toThrow('de.json was changed while the command ran. Nothing was written.');
  writeFileSync(join(folder, 'fr.json'), '{}');
  expect(() => check('fr.json')).toThrow('fr.json was changed while the command ran.');
  rmSync(join(folder, path));
  expect(() => check(path)).toThrow('de.json was changed while the command ran.');
});
