import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { download } from './download.js';

const CACHE = fileURLToPath(new URL('../../.cache/node/', import.meta.url));

/** The oldest Node that the published packages promise, the maintained one, and the one that the repository builds with. */
export const nodeVersions = ['20.19.0', '24.21.0', '26.10.0'] as const;

export type NodeVersion = (typeof nodeVersions)[number];

/** The path of a real Node of this version, installed from the registry once and kept. */
export async function nodeBinary(version: NodeVersion): Promise<string> {
  if (version === process.versions.node) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = join(CACHE, version);
  if (!existsSync(folder)) await install(`${name}@${version}`, folder);
  return join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** The folder gets its name only when everything is in it: an attempt that was stopped leaves nothing that looks whole. */
async function install(spec: string, folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    const flags = ['--no-save', '--ignore-scripts', '--prefer-offline', '--prefix', draft];
    await download(['install', ...flags, spec], draft);
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
