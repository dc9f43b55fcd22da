import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that is published. */
export interface ReleasePackage {
  /** Relative to the root. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly repository: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly repository?: { readonly url?: string };
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Returns the published packages of a repository, each after those that it depends on. */
export function releasePackages(root: string): readonly ReleasePackage[] {
  const { workspaces = [] } = manifestOf(root);
  const manifests = workspaces
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, ...manifestOf(join(root, folder)) }))
    .filter((manifest) => manifest.private !== true);
  const byName = new Map(manifests.map((manifest) => [manifest.name, manifest]));
  const ordered = new Set<(typeof manifests)[number]>();
  // Packages that depend on each other in a circle cannot be built, so there is none.
  const add = (manifest: (typeof manifests)[number]): void => {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const dependency = byName.get(name);
      if (dependency !== undefined && !ordered.has(dependency)) add(dependency);
    }
    ordered.add(manifest);
  };
  // A scope comes before what has none: the commands that people install are published last.
  for (const manifest of manifests.toSorted((a, b) => compareNames(a.name, b.name))) add(manifest);
  return [...ordered].map(({ folder, name, version, repository }) => ({
    folder,
    name,
    version,
    repository: repository?.url ?? '',
  }));
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
