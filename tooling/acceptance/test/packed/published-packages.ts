import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.js';

/** A package that a stranger may install. */
export interface PublishedPackage {
  readonly name: string;
  /** Relative to the root of the repository. */
  readonly folder: string;
  /**
   * A tool runs on a developer's machine: an ES module is enough there, and it may depend on others' packages. So may a
   * command, which nobody imports.
   */
  readonly kind: 'application' | 'tool' | 'command' | 'data';
}

const kinds: Readonly<Record<string, PublishedPackage['kind']>> = {
  '@error-contracts/schemas': 'data',
  '@error-contracts/catalog': 'tool',
  '@error-contracts/compiler': 'tool',
  '@error-contracts/importer': 'tool',
  '@error-contracts/api-fuzz': 'tool',
  '@error-contracts/translations': 'tool',
  '@error-contracts/usage': 'tool',
  '@error-contracts/eslint-plugin': 'tool',
  '@error-contracts/coverage': 'tool',
  'error-contracts': 'command',
  'create-error-contracts': 'command',
};

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly workspaces?: readonly string[];
}

const { workspaces = [] } = manifestOf('.');

/** Every package of this repository that is published. */
export const publishedPackages: readonly PublishedPackage[] = workspaces
  .map((folder) => ({ folder, manifest: manifestOf(folder) }))
  .filter(({ manifest }) => manifest.private !== true)
  .map(({ folder, manifest: { name } }) => ({ folder, name, kind: kinds[name] ?? 'application' }));

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}
