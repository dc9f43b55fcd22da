import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../repository.js';
import type { Edit } from './fault.js';

/** A copy of the service in a folder of its own, which is removed after the test. */
export interface PlantedCopy {
  /** The folder of the whole: the catalogue is in `schemas`. */
  readonly folder: string;
  /** The folder of the service. */
  readonly api: string;
}

/** Copies the service and the catalogue, and makes the edits. What is installed is that of this repository. */
export function plantedCopy(edits: readonly Edit[]): PlantedCopy {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-planted-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const api = join(folder, 'apps/api');
  mkdirSync(api, { recursive: true });
  for (const path of ['apps/api/src', 'apps/api/package.json', 'apps/api/tsconfig.json', 'schemas']) {
    cpSync(join(root, path), join(folder, path), { recursive: true, filter: (file) => !file.includes('node_modules') });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const own = join(root, 'apps/api/node_modules');
  if (existsSync(own)) symlinkSync(own, join(api, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  cpSync(join(import.meta.dirname, '../fixtures/planted/contract-tests.ts'), join(api, 'test/contract.test.ts'));
  for (const edit of edits) apply(edit, api);
  return { folder, api };
}

function apply({ file, from, to }: Edit, api: string): void {
  const path = join(api, file);
  const parts = readFileSync(path, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`${file} has the text ${parts.length - 1} times, and not once: ${from}`);
  writeFileSync(path, parts.join(to));
}
