import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mustRun, root } from '../repository.js';

/** Licences that allow to use and to pass on what they are for, if their texts come along. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'PSF-2.0', 'Unicode-3.0'];

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly { readonly expression?: string; readonly license?: { readonly id?: string } }[];
}

test('the SBOM has all that ships, and each of it has a licence that allows that', () => {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-sbom-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'sbom.cdx.json');
  const script = join(root, 'tooling/release/src/sbom.ts');
  mustRun(process.execPath, ['--disable-warning=ExperimentalWarning', script, file], root);
  const { bomFormat, components }: { bomFormat: string; components: readonly Component[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  expect(bomFormat).toBe('CycloneDX');
  const found = components.map(({ purl }) => purl.replace(/@[^@]*$/, ''));
  // A dependency, one of a dependency, one that is bundled into the command, and what is copied beside it.
  const expected = ['ajv', 'fast-uri', 'commander', 'recheck'].map((name) => `pkg:npm/${name}`);
  expect(found).toEqual(expect.arrayContaining(expected));
  const licences = components.map(({ name, version, licenses = [] }) => ({
    package: `${name}@${version}`,
    licence: licenses.map(({ expression, license }) => expression ?? license?.id ?? 'unknown').join(' and '),
  }));
  expect(licences.filter(({ licence }) => !allowed.includes(licence))).toEqual([]);
});
