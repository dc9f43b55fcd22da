import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { targets } from '../src/targets.js';
import { contractOf, emitAll, fixtures } from './compile-fixture.js';
import { readmeLines } from './readme-modules.js';

const names = targets.map(({ name }) => name);

test('there are targets, and each has a name of its own', () => {
  expect(targets.length).toBeGreaterThanOrEqual(3);
  expect(new Set(names).size).toBe(targets.length);
});

test('each folder of the source is a target or is known to be none', () => {
  const entries = readdirSync(new URL('../src', import.meta.url), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.sort()).toEqual([...names, 'audience', 'kit', 'pseudo', 'wire', 'write'].sort());
});

describe.each(targets)('the target $name', ({ name, description, options, writes }) => {
  test('writes exactly the paths that it names', async () => {
    const unused = new Set(writes);
    for (const fixture of fixtures) {
      for (const file of (await emitAll(await contractOf(fixture))).keys()) {
        if (!file.startsWith(`${name}/`)) continue;
        const path = file.slice(name.length + 1);
        const pattern = writes.find((candidate) => matches(path, candidate));
        expect(pattern, path).toBeDefined();
        unused.delete(pattern ?? '');
      }
    }
    expect([...unused]).toEqual([]);
  });

  test('is in the table of the README', () => {
    const flags = Object.keys(options).map(
      (option) => `\`--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}\``,
    );
    const rows = readmeLines.map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows).toContainEqual(['', `\`${name}\``, description, flags.join(', '), '']);
  });
});

test('an option that is given reaches the emitter', async () => {
  const validators = targets.find(({ name }) => name === 'validators');
  const contract = await contractOf('one-error');
  const guard = async (options?: { readonly types: string }) =>
    (await validators?.emitter(options)(contract))?.get('guard.ts');
  expect(await guard()).toContain('from "../types/index.js"');
  expect(await guard({ types: '@acme/types' })).toContain('from "@acme/types"');
});

/** Tells whether a path is one that a target names; `*` is any name. */
function matches(path: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(path);
}
