import { open, readdir, stat } from 'node:fs/promises';

/** Where files are read from: the disk, a git revision, a package. What it throws has the `code` that Node would give. */
export interface FileSource {
  /** The bytes of a file. */
  read(path: string): Promise<Uint8Array>;
  /** The names in a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** The name of a file in diagnostics. */
  nameOf(path: string): string;
}

/** The files of this machine. */
export const disk: FileSource = {
  async read(path) {
    // The type is checked first, because opening a named pipe would wait for a writer.
    const status = await stat(path);
    if (!status.isFile() && !status.isDirectory()) throw Object.assign(new Error(path), { code: 'NOT_REGULAR' });
    const handle = await open(path);
    try {
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  },
  list: (folder) => readdir(folder),
  nameOf: (path) => path,
};

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
