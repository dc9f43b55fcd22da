import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Returns the files that a file of the bundle loads before it runs, itself included. */
function loadedWith(file: string, loaded: Map<string, string> = new Map()): ReadonlyMap<string, string> {
  if (loaded.has(file)) return loaded;
  const code = readFileSync(join(dist, file), 'utf8');
  loaded.set(file, code);
  for (const [, path = ''] of code.matchAll(/\b(?:from|import)"(\.[^"]+)"/g)) {
    loadedWith(join(dirname(file), path), loaded);
  }
  return loaded;
}

test('the help loads a few small files', () => {
  const loaded = loadedWith('main.js');
  expect(loaded.size).toBeLessThan(6);
  expect([...loaded.values()].join('').length).toBeLessThan(137_000);
});

test('explain loads neither YAML nor semver, diffs, prompts, archives or parsers of documents', () => {
  const [, run = ''] =
    /["'`]\.\/([\w-]+\.js)["'`]\)\)?\.explainCommand/.exec(readFileSync(join(dist, 'chunks/base.js'), 'utf8')) ?? [];
  const code = [...loadedWith(`chunks/${run}`).values()].join('');
  expect(code).toContain('explainCommand');
  for (const name of [
    'YAMLParseError',
    'SemVer',
    'createTwoFilesPatch',
    'autocomplete',
    'unpackTar',
    'parse5',
    'micromark',
  ]) {
    expect(code, name).not.toContain(name);
  }
});

test('the licences of the bundled packages are there, and nothing of this repository is asked from the registry', () => {
  const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  expect(notices).toMatch(/^commander [\d.]+ \(MIT\)$/m);
  expect(notices).toMatch(/^yaml [\d.]+ \(ISC\)$/m);
  const { dependencies } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));
  expect(Object.keys(dependencies).filter((name) => name.startsWith('@error-contracts/'))).toEqual([]);
});
