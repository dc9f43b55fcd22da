import { closeSync, constants, type Dirent, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { isLock, isTemporary, systemCode } from '@error-contracts/catalog/write';
import { GENERATED_START, isGenerated } from '../kit/banner.js';
import { ForeignFilesError } from './foreign-files-error.js';

/** As many foreign files as a message names. A mistyped folder may hold a whole disk, so the search ends there. */
const ENOUGH = 3;

/**
 * Returns the files below a folder, as sorted paths relative to it with `/`; none if the folder does not exist. It reads only the start of each.
 *
 * @throws {ForeignFilesError} If some are not generated.
 * @throws {Error} With the system's `code`, if the folder cannot be read.
 */
export function filesBelow(folder: string): readonly string[] {
  const found: string[] = [];
  const foreign: string[] = [];
  const collect = (below: string): void => {
    for (const entry of entriesOf(join(folder, below))) {
      if (foreign.length >= ENOUGH) return;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) collect(path);
      else (isOurs(join(folder, path), entry) ? found : foreign).push(path);
    }
  };
  collect('');
  if (foreign.length > 0) throw new ForeignFilesError(folder, foreign);
  return found;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    // Another process may have removed an empty folder meanwhile.
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Tells whether a former run wrote a file. The compiler makes no links but its lock, and no devices. */
function isOurs(path: string, entry: Dirent): boolean {
  if (isLock(entry.name)) return true;
  if (!entry.isFile()) return false;
  if (isTemporary(entry.name)) return true;
  const start = startOf(path);
  // A file that is gone was one of another process that writes the folder now.
  return start === undefined || isGenerated(start);
}

/**
 * Returns the first characters of a file; none if it cannot be read. Nothing waits for the files of /proc that are
 * pipes.
 */
function startOf(path: string): string | undefined {
  const buffer = Buffer.alloc(4 * GENERATED_START);
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return buffer.toString('utf8', 0, readSync(file, buffer));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return systemCode(error) === 'ENOENT' ? undefined : '';
  }
}
