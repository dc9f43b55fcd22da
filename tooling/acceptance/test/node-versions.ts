import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun } from './repository.js';

const CACHE = fileURLToPath(new URL('../.cache/node/', import.meta.url));

/** The oldest Node that the published packages promise, the maintained one, and the one that the repository builds with. */
export const nodeVersions = ['20.19.0', '24.21.0', '26.10.0'] as const;

/** The path of a real Node of this version, installed from the registry once and kept. */
export function nodeBinary(version: (typeof nodeVersions)[number]): string {
  if (version === process.versions.node) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = join(CACHE, version);
  const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) install(`${name}@${version}`, folder);
  return binary;
}

/** Test files run side by side: each installs into a folder of its own, and the first to end gives it its name. */
function install(spec: string, folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--prefix', own];
  mustRun('npm', ['install', ...flags, spec], own);
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
