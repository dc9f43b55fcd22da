import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../terminal/usage-error.js';

/** The package that a catalogue is published in. */
export interface CatalogPackage {
  /** The path of its `package.json`, relative to the working directory. */
  readonly path: string;
  /** Absent where it has none. */
  readonly name: string | undefined;
  readonly version: string | undefined;
}

/**
 * The package of a catalogue: the nearest `package.json` in its folder or above; undefined where there is none.
 *
 * @throws {WrongUse} Where it is not JSON.
 */
export function packageOf(catalogPath: string): CatalogPackage | undefined {
  for (let folder = dirname(resolve(catalogPath)); ; folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (existsSync(path)) return readPackage(path);
    if (folder === dirname(folder)) return undefined;
  }
}

function readPackage(path: string): CatalogPackage {
  const shown = relative(process.cwd(), path);
  try {
    const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { name?: unknown; version?: unknown };
    return { path: shown, name: textOf(name), version: textOf(version) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${shown} cannot be read: ${reason}.`, 'Mend it, or name the version on the command line.');
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
