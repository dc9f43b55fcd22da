import { existsSync, mkdirSync } from 'node:fs';
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
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--prefix', folder];
    mustRun('npm', ['install', ...flags, `${name}@${version}`], folder);
  }
  return binary;
}
