import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { SOURCE_ENDINGS } from '../syntax/parse-source.js';

/** The files below some paths. */
export interface ListedSources {
  /** Absolute paths, sorted, each once. */
  readonly files: readonly string[];
  /** Files with code that is not read, by the end of their names, such as `.vue`. */
  readonly unread: ReadonlyMap<string, number>;
  /** The paths that cannot be read, with the system's code. */
  readonly missing: readonly { readonly path: string; readonly code: string }[];
}

/** Which files are left out. */
export interface SourceFilter {
  /** Returns false for what git ignores; folders are asked for by their files only. */
  readonly isWanted: (path: string) => boolean;
}

/**
 * Lists the sources below some paths. What others made is left out: installed packages, built files, hidden folders. A link
 * is followed if it is named, not if it is found, so that no circle of links is endless.
 */
export function listSources(paths: readonly string[], cwd: string, { isWanted }: SourceFilter): ListedSources {
  const files = new Set<string>();
  const unread = new Map<string, number>();
  const missing: { path: string; code: string }[] = [];
  const fail = (path: string, error: unknown): void => {
    if (!(error instanceof Error && 'code' in error)) throw error;
    missing.push({ path, code: String(error.code) });
  };
  for (const path of paths) {
    const root = resolve(cwd, path);
    try {
      if (!statSync(root).isDirectory()) files.add(root);
      else walk(root);
    } catch (error) {
      fail(path, error);
    }
  }
  return { files: [...files].sort(), unread, missing };

  function walk(root: string): void {
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      let entries: readonly Dirent[];
      try {
        entries = readdirSync(folder, { withFileTypes: true });
      } catch (error) {
        fail(relative(cwd, folder), error);
        continue;
      }
      for (const entry of entries) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
          if (!isMadeByOthers(entry.name)) folders.push(path);
        } else if (entry.isFile() || isLinkToFile(entry, path)) add(path);
      }
    }
  }

  function add(path: string): void {
    const end = /(?:\.d)?\.[a-z]+$/.exec(path)?.[0] ?? '';
    const isSource = SOURCE_ENDINGS.includes(end);
    if ((!isSource && !NOT_READ.has(end)) || !isWanted(path)) return;
    if (isSource) files.add(path);
    else unread.set(end, (unread.get(end) ?? 0) + 1);
  }
}

function isLinkToFile(entry: Dirent, path: string): boolean {
  try {
    return entry.isSymbolicLink() && lstatSync(path).isSymbolicLink() && statSync(path).isFile();
  } catch {
    // It leads nowhere, or in a circle: there is no file.
    return false;
  }
}

/** Formats that hold code in a language of their own. */
const NOT_READ: ReadonlySet<string> = new Set(['.vue', '.svelte', '.astro', '.mdx']);

function isMadeByOthers(folder: string): boolean {
  return folder.startsWith('.') || OTHERS.has(folder);
}

const OTHERS: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build', 'coverage', 'vendor']);
