import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../repository.js';
import { download } from './download.js';

const FOLDER = join(root, 'tooling/consumer-tools');
const INSTALLED = join(FOLDER, 'node_modules/.installed-lock.json');

/** Installs the tools as their lock file says, unless they are there already. */
export async function installConsumerTools(): Promise<void> {
  const lock = await readFile(join(FOLDER, 'package-lock.json'), 'utf8');
  const installed = await readFile(INSTALLED, 'utf8').catch(() => '');
  if (installed === lock) return;
  await download(['ci', '--ignore-scripts', '--prefer-offline'], FOLDER);
  await writeFile(INSTALLED, lock);
}

/** What of the tools the tests use. They are not installed when the tests are type-checked, so they have no types there. */
export interface ConsumerTools {
  readonly jest: string;
  readonly typescript56: string;
  readonly vitest4: string;
  build(options: object): Promise<{
    readonly warnings: readonly unknown[];
    readonly metafile: { readonly inputs: object };
  }>;
  publint(options: object): Promise<{ readonly messages: readonly unknown[] }>;
  createPackageFromTarballData(tarball: Uint8Array): PackedPackage;
  checkPackage(packed: PackedPackage, options: object): Promise<Verdict>;
}

export interface PackedPackage {
  readonly packageName: string;
  readFile(path: string): string;
  listFiles(): string[];
}

/** What attw says of a package. */
export interface Verdict {
  /** False if the package has no types; then it has nothing else either. */
  readonly types: unknown;
  readonly problems: readonly object[];
  readonly entrypoints: Readonly<Record<string, Entrypoint>>;
}

interface Entrypoint {
  readonly subpath: string;
  readonly resolutions: Readonly<Record<'node16-esm' | 'node16-cjs', { readonly resolution?: { fileName: string } }>>;
}

/** The tools, which `installConsumerTools` has installed. */
export async function consumerTools(): Promise<ConsumerTools> {
  return await import(join(FOLDER, 'src/index.ts'));
}
