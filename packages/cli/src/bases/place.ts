import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findCatalog } from '../find-catalog.js';
import { WrongUse } from '../wrong-use.js';

/** Where a comparison takes place. */
export interface Place {
  /** The catalogue of the working tree; undefined where there is none. */
  readonly catalog: string | undefined;
  /** The folder in which git is asked. */
  readonly folder: string;
}

/**
 * The place of a comparison. Two revisions or packages can be compared where there is no catalogue; one that is named must be there.
 *
 * @throws {WrongUse} Where `--catalog` is empty.
 */
export function placeOf(named: string | undefined): Place {
  const catalog = catalogOf(named);
  const folder = catalog === undefined ? process.cwd() : resolve(dirname(catalog));
  return { catalog, folder: existsSync(folder) ? folder : process.cwd() };
}

function catalogOf(named: string | undefined): string | undefined {
  if (named !== undefined) return findCatalog(named);
  try {
    return findCatalog(undefined);
  } catch (error) {
    if (error instanceof WrongUse) return undefined;
    throw error;
  }
}
