import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readSources, type Sources } from '@error-contracts/catalog/read';
import { findCatalog } from '../catalog/find-catalog.js';
import { UsageError } from '../terminal/usage-error.js';

/** Where a comparison takes place. */
export interface Place {
  /** The catalogue of the working tree; undefined where there is none. */
  readonly catalog: string | undefined;
  /** The folder in which git is asked. */
  readonly folder: string;
  /**
   * The path of the catalogue and what it says, read at the first call only.
   *
   * @throws {WrongUse} Where there is none.
   */
  readonly workingTree: () => Promise<{ readonly path: string; readonly sources: Sources }>;
}

/**
 * The place of a comparison. Two revisions or packages can be compared where there is no catalogue.
 *
 * @throws {WrongUse} Where `--catalog` is empty.
 */
export function placeOf(named: string | undefined): Place {
  const catalog = catalogOf(named);
  const folder = catalog === undefined ? process.cwd() : resolve(dirname(catalog));
  let read: Promise<Sources> | undefined;
  return {
    catalog,
    folder: existsSync(folder) ? folder : process.cwd(),
    async workingTree() {
      const path = catalog ?? findCatalog(undefined);
      read ??= readSources(path);
      return { path, sources: await read };
    },
  };
}

function catalogOf(named: string | undefined): string | undefined {
  if (named !== undefined) return findCatalog(named);
  try {
    return findCatalog(undefined);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
