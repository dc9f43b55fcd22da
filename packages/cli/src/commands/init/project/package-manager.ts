import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '@error-contracts/catalog';
import { lockfiles } from '../../../package-manager/lockfiles.js';
import { type PackageManager, packageManagers } from '../../../package-manager/package-managers.js';
import type { Environment } from '../../../terminal/terminal.js';
import { ManifestError, readManifest } from './read-manifest.js';

/**
 * Returns the package manager of a project: what the nearest `packageManager` field says, or else the nearest lockfile, or
 * else the one that started the command; npm if nothing says it.
 *
 * @param folders - The folder of the project and those above, the nearest first, each with its `package.json`.
 */
export function packageManagerOf(
  folders: readonly { readonly folder: string; readonly manifest: Json | undefined }[],
  { npm_config_user_agent: agent = '' }: Environment,
): PackageManager {
  for (const { folder, manifest } of folders) {
    const named = packageManagers.find((name) => fieldOf(manifest).startsWith(`${name}@`));
    if (named !== undefined) return named;
    const lockfile = Object.keys(lockfiles).find((name) => existsSync(join(folder, name)));
    if (lockfile !== undefined) return lockfiles[lockfile] ?? 'npm';
  }
  return packageManagers.find((name) => agent.startsWith(`${name}/`)) ?? 'npm';
}

/** Returns whether the `package.json` of a folder says which version of a package manager its project has. */
export function pinsPackageManager(folder: string): boolean {
  try {
    return fieldOf(readManifest(folder, folder)?.value ?? null) !== '';
  } catch (error) {
    if (error instanceof ManifestError) return false;
    throw error;
  }
}

/**
 * Returns a package manager with its version, as `packageManager` has it: that of the program that started the command, or
 * else one that is tested here.
 */
export function pinnedPackageManager(
  manager: PackageManager,
  { npm_config_user_agent: agent = '' }: Environment,
): string {
  const [, running] = /^([a-z]+\/\d+\.\d+\.\d+)(?: |$)/.exec(agent) ?? [];
  return running?.startsWith(`${manager}/`) ? running.replace('/', '@') : `${manager}@${TESTED[manager]}`;
}

const TESTED: Readonly<Record<PackageManager, string>> = {
  npm: '11.19.0',
  pnpm: '11.28.10',
  yarn: '4.18.1',
  bun: '1.4.5',
};

function fieldOf(manifest: Json | undefined): string {
  const field = Object.entries(manifest ?? {}).find(([name]) => name === 'packageManager')?.[1];
  return typeof field === 'string' ? field : '';
}

/** Returns the command that installs what `package.json` lists. */
export function installCommand(manager: PackageManager): string {
  return `${manager} install`;
}

/** Returns the command that runs a script of `package.json`. */
export function scriptCommand(manager: PackageManager, script: string): string {
  if (manager === 'npm' && script === 'start') return 'npm start';
  return manager === 'npm' || manager === 'bun' ? `${manager} run ${script}` : `${manager} ${script}`;
}

const RUNNERS: Readonly<Record<PackageManager, string>> = { npm: 'npx', pnpm: 'pnpm', yarn: 'yarn', bun: 'bunx' };

/** Returns the command that runs `error-contracts` of the project. */
export function programCommand(manager: PackageManager, words: string): string {
  return `${RUNNERS[manager]} error-contracts ${words}`;
}
