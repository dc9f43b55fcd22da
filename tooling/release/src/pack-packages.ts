import { join } from 'node:path';
import { ReleaseError } from './release-error.ts';
import type { ReleasePackage } from './release-packages.ts';
import { runCommand } from './run-command.ts';

/** A package as it will be published. */
export interface Tarball {
  readonly name: string;
  readonly version: string;
  /** The path of the file. */
  readonly file: string;
  /** What the registry keeps of its contents. */
  readonly integrity: string;
}

/**
 * Packs all packages before the first is published, in their order.
 *
 * @throws {ReleaseError} If npm cannot pack one.
 */
export function packPackages(root: string, packages: readonly ReleasePackage[], draft: string): readonly Tarball[] {
  const workspaces = packages.map(({ folder }) => `--workspace=${folder}`);
  const { code, stdout, stderr } = runCommand(
    'npm',
    ['pack', '--json', '--pack-destination', draft, ...workspaces],
    root,
  );
  if (code !== 0)
    throw new ReleaseError(`npm cannot pack the packages. ${stderr.trim()}`, 'Correct it, and run it again.');
  const packed: readonly Tarball[] = JSON.parse(stdout).map((entry: Tarball & { readonly filename: string }) => ({
    name: entry.name,
    version: entry.version,
    file: join(draft, entry.filename),
    integrity: entry.integrity,
  }));
  const byName = new Map(packed.map((tarball) => [tarball.name, tarball]));
  return packages.map(({ name }) => {
    const tarball = byName.get(name);
    if (tarball === undefined) throw new Error(`npm did not pack ${name}.`);
    return tarball;
  });
}
