import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { readBytes } from './read-bytes.js';

/** What a name in a folder stands for. A link is not followed. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** Where files are read from: the disk, a git revision, a package. What it throws has the `code` that Node would give. */
export interface FileSource {
  /** The bytes of a file. */
  read(path: string): Promise<Uint8Array>;
  /** The names in a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** The names in a folder, and what each of them stands for. */
  entries(folder: string): Promise<ReadonlyMap<string, EntryKind>>;
  /** The folder of a package that is installed for the files of a folder; undefined if it is not installed. */
  packageFolder(name: string, folder: string): Promise<string | undefined>;
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
    async entries(path) {
      const found = readdirSync(resolve(folder, path), { withFileTypes: true });
      return new Map(found.map((entry) => [entry.name, kindOf(entry)]));
    },
    async packageFolder(name, path) {
      for (let above = path; ; above = join(above, '..')) {
        const candidate = join(above, MODULES, name);
        if (existsSync(resolve(folder, candidate, MANIFEST))) return candidate;
        if (resolve(folder, above) === dirname(resolve(folder, above))) return undefined;
      }
    },
    nameOf: (path) => path,
  };
}

const [MODULES, MANIFEST] = ['node_modules', 'package.json'];

function kindOf(entry: Dirent): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** The files of this machine, with paths from the working directory. */
export const disk: FileSource = diskIn('.');

/** Files that are in memory, by their paths with slashes. `nameOf` gives their names in diagnostics. */
export function filesInMemory(files: ReadonlyMap<string, Uint8Array>, nameOf: (path: string) => string): FileSource {
  let folders: Folders | undefined;
  const entriesOf = (folder: string): ReadonlyMap<string, EntryKind> => {
    folders ??= foldersOf(files.keys());
    const entries = folders.get(slashed(folder));
    if (entries === undefined) throw missing(folder);
    return entries;
  };
  return {
    async read(path) {
      const bytes = files.get(slashed(path));
      if (bytes === undefined) throw missing(path);
      return bytes;
    },
    async list(folder) {
      return [...entriesOf(folder)].flatMap(([name, kind]) => (kind === 'file' ? [name] : []));
    },
    async entries(folder) {
      return entriesOf(folder);
    },
    async packageFolder(name, folder) {
      for (let above = slashed(folder); ; above = slashed(dirname(above))) {
        const candidate = slashed(join(above, MODULES, name));
        if (files.has(`${candidate}/${MANIFEST}`)) return candidate;
        if (above === slashed(dirname(above))) return undefined;
      }
    },
    nameOf: (path) => nameOf(slashed(path)),
  };
}

type Folders = ReadonlyMap<string, ReadonlyMap<string, EntryKind>>;

/** Returns what is in each folder above some files. */
function foldersOf(paths: Iterable<string>): Folders {
  const folders = new Map<string, Map<string, EntryKind>>();
  for (const path of paths) {
    let [child, kind]: [string, EntryKind] = [path, 'file'];
    for (let folder = ''; folder !== '.'; [child, kind] = [folder, 'folder']) {
      folder = posix.dirname(child);
      const entries = folders.get(folder);
      entries?.set(posix.basename(child), kind);
      // Then its folders are known too.
      if (entries !== undefined) break;
      folders.set(folder, new Map([[posix.basename(child), kind]]));
      if (folder === posix.dirname(folder)) break;
    }
  }
  return folders;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

function missing(path: string): Error {
  return Object.assign(new Error(`There is no ${path}.`), { code: 'ENOENT' });
}
