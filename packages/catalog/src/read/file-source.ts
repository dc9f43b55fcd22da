import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBytes } from './read-bytes.js';

/** Where files are read from: the disk, a git revision, a package. What it throws has the `code` that Node would give. */
export interface FileSource {
  /** The bytes of a file. */
  read(path: string): Promise<Uint8Array>;
  /** The names in a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** The name of a file in diagnostics. */
  nameOf(path: string): string;
}

/**
 * Returns the files of this machine. Relative paths begin in a folder, and diagnostics name files by the paths as given.
 * Each call reads at once: a catalogue is a few small files, and to wait for each costs more time than to read it.
 */
export function diskIn(folder: string): FileSource {
  return {
    async read(path) {
      return readBytes(resolve(folder, path));
    },
    async list(path) {
      return readdirSync(resolve(folder, path));
    },
    nameOf: (path) => path,
  };
}

/** The files of this machine, with paths from the working directory. */
export const disk: FileSource = diskIn('.');

/** Files that are in memory, by their paths with slashes. `nameOf` gives their names in diagnostics. */
export function filesInMemory(files: ReadonlyMap<string, Uint8Array>, nameOf: (path: string) => string): FileSource {
  return {
    async read(path) {
      const bytes = files.get(slashed(path));
      if (bytes === undefined) throw missing(path);
      return bytes;
    },
    async list(folder) {
      const prefix = `${slashed(folder)}/`;
      const below = [...files.keys()]
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length));
      if (below.length === 0) throw missing(folder);
      return below.filter((name) => !name.includes('/'));
    },
    nameOf: (path) => nameOf(slashed(path)),
  };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

function missing(path: string): Error {
  return Object.assign(new Error(`There is no ${path}.`), { code: 'ENOENT' });
}
