import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readBytes } from '@error-contracts/catalog/read';
import { UsageError } from '../terminal/usage-error.js';

/** The package that a catalogue is published in. */
export interface CatalogPackage {
  /** The path of its `package.json`, relative to the working directory. */
  readonly path: string;
  /** Absent if its `package.json` has none. */
  readonly name: string | undefined;
  readonly version: string | undefined;
}

/**
 * Returns the package of a catalogue: the nearest `package.json` in its folder or above; undefined if there is none.
 *
 * @throws {UsageError} If it is not JSON.
 */
export function packageOf(catalogPath: string, cwd: string): CatalogPackage | undefined {
  for (let folder = dirname(resolve(cwd, catalogPath)); ; folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (existsSync(path)) return readPackage(path, relative(cwd, path));
    if (folder === dirname(folder)) return undefined;
  }
}

/** In bytes. */
const LARGEST = 10_000_000;

function readPackage(path: string, shown: string): CatalogPackage {
  try {
    const { name, version } = JSON.parse(new TextDecoder().decode(readBytes(path, LARGEST))) as {
      name?: unknown;
      version?: unknown;
    };
    return { path: shown, name: textOf(name), version: textOf(version) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${shown} cannot be read: ${reason}.`, 'Correct it, or name the version on the command line.');
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
