import { join } from 'node:path';
import { root } from '../repository.js';

/** What of the tools the tests use. They are not installed when the tests are type-checked, so they have no types there. */
export interface ConsumerTools {
  readonly jest: string;
  readonly jestPackages: string;
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

/** The tools, which the set-up of `npm run test:all` has installed. */
export async function consumerTools(): Promise<ConsumerTools> {
  return await import(join(root, 'tooling/consumer-tools/src/index.ts'));
}
