import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { consumerTools, type PackedPackage } from '../downloads/consumer-tools.js';
import { publishedPackages } from './published-packages.js';

const { tarballs } = inject('packed');
const { checkPackage, createPackageFromTarballData, publint } = await consumerTools();

test('every published package was packed', () => {
  expect(publishedPackages.length).toBeGreaterThan(0);
  expect(Object.keys(tarballs).sort()).toEqual(publishedPackages.map(({ name }) => name).sort());
});

describe.each(publishedPackages)('$name', ({ name, kind }) => {
  const tarball = readFileSync(tarballs[name] ?? name);

  test('publint --strict has nothing to say', async () => {
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  test('depends on nothing outside unless it runs on a developer’s machine only', () => {
    const { dependencies = {} } = manifestOf(createPackageFromTarballData(tarball));
    const outside = Object.keys(dependencies).filter((other) => !other.startsWith('@error-contracts/'));
    expect(kind === 'tool' || kind === 'command' ? [] : outside).toEqual([]);
  });
});

// As attw's profiles "node16" and, for tools, "esm-only": resolution "node10" knows no `exports` and so none of our
// subpaths, and TypeScript itself has given it up.
const ignoredBy = { application: ['node10'], tool: ['node10', 'node16-cjs'] };

const importable = publishedPackages.filter(({ kind }) => kind === 'application' || kind === 'tool');

describe.each(importable)('attw: $name', ({ name, kind }) => {
  test('every entry and its types are found, by import and by require', async () => {
    const packed = createPackageFromTarballData(readFileSync(tarballs[name] ?? name));
    const entrypoints = entrypointsOf(packed);
    const result = await checkPackage(packed, { entrypoints });
    const ignored = kind === 'tool' ? ignoredBy.tool : ignoredBy.application;
    if (result.types === false) throw new Error(`${name} has no types.`);
    expect(result.problems.filter((problem) => !ignored.includes(resolutionOf(problem)))).toEqual([]);
    expect(Object.keys(result.entrypoints)).toEqual(entrypoints);
    for (const { subpath, resolutions } of Object.values(result.entrypoints)) {
      const imported = resolutions['node16-esm'].resolution?.fileName;
      const required = resolutions['node16-cjs'].resolution?.fileName;
      expect(imported, subpath).not.toContain('/cjs/');
      // JSON is the same for both, and a tool is an ES module.
      if (kind === 'tool' || subpath.endsWith('.json')) expect(required, subpath).toBe(imported);
      else expect(required, subpath).toBe(imported?.replace('/dist/', '/dist/cjs/'));
    }
  });
});

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Target>>;
}

type Target = string | { readonly [condition: string]: Target };

function manifestOf(packed: PackedPackage): Manifest {
  return JSON.parse(packed.readFile(`/node_modules/${packed.packageName}/package.json`));
}

/** The entries of `exports`; a pattern as every entry that it stands for, because attw does not look into patterns. */
function entrypointsOf(packed: PackedPackage): string[] {
  const files = packed.listFiles().map((file) => file.replace(`/node_modules/${packed.packageName}/`, './'));
  return Object.entries(manifestOf(packed).exports).flatMap(([entry, target]) => {
    if (!entry.includes('*')) return [entry];
    const [before = '', after = ''] = firstFileOf(target).split('*');
    const matching = files.filter((file) => file.startsWith(before) && file.endsWith(after));
    const names = matching
      .map((file) => file.slice(before.length, -after.length))
      .filter((part) => !part.includes('/'));
    expect(names.length, entry).toBeGreaterThan(0);
    return names.map((part) => entry.replace('*', part));
  });
}

function firstFileOf(target: Target): string {
  return typeof target === 'string' ? target : firstFileOf(Object.values(target)[0] ?? '');
}

function resolutionOf(diagnostic: object): string {
  return 'resolutionKind' in diagnostic ? String(diagnostic.resolutionKind) : 'every';
}
