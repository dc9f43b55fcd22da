import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SOURCE_ENDINGS } from '../syntax/parse-source.js';
import { pathMappings } from './tsconfig-paths.js';

/** Returns the absolute path of the source that an import of a file stands for; undefined if it is none of the project. */
export type ResolveImport = (source: string, from: string) => string | undefined;

/**
 * Returns a function that resolves imports as TypeScript and bundlers do: `./errors.js` may be `errors.ts`, `./errors` may
 * be `errors/index.ts`, and `paths` of the nearest tsconfig.json count. Of installed packages only those of the same
 * repository are resolved, to their sources if their manifest names them.
 */
export function importResolver(): ResolveImport {
  const mappingOf = pathMappings();
  const known = new Map<string, string | undefined>();
  return (source, from) => {
    const folder = dirname(from);
    const key = `${folder}\u0000${source}`;
    if (!known.has(key)) known.set(key, resolveIn(source, folder));
    return known.get(key);
  };

  function resolveIn(source: string, folder: string): string | undefined {
    if (source.includes('\u0000')) return undefined;
    if (/^\.{0,2}\//.test(source) || /^\.{1,2}$/.test(source)) return fileAt(resolve(folder, source));
    for (const candidate of mappingOf(folder)?.candidatesOf(source) ?? []) {
      const file = fileAt(candidate);
      if (file !== undefined) return file;
    }
    return source.startsWith('@error-contracts/') ? undefined : ownPackage(source, folder);
  }
}

/** Returns the file that a path without or with another ending stands for. */
function fileAt(path: string): string | undefined {
  const bare = path.replace(/\.([mc]?)jsx?$/, '');
  const candidates = [
    path,
    ...(bare === path ? [] : SOURCE_ENDINGS.map((end) => bare + end)),
    ...SOURCE_ENDINGS.map((end) => path + end),
    ...SOURCE_ENDINGS.map((end) => join(path, `index${end}`)),
  ];
  return candidates.find((candidate) => SOURCE_ENDINGS.some((end) => candidate.endsWith(end)) && isFile(candidate));
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // A name that is too long, or a circle of links.
    return false;
  }
}

/** A package that a workspace links is a folder of the same repository, outside of any `node_modules`. */
function ownPackage(source: string, folder: string): string | undefined {
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(source)?.[0];
  if (name === undefined || name.length > 214) return undefined;
  for (let above = folder; above !== dirname(above); above = dirname(above)) {
    const linked = realPath(join(above, 'node_modules', name));
    if (linked === undefined) continue;
    if (/[\\/]node_modules[\\/]/.test(linked)) return undefined;
    const within = source.slice(name.length + 1);
    const target = within === '' ? entryOf(linked) : within;
    return target === undefined ? undefined : (fileAt(join(linked, 'src', within)) ?? fileAt(join(linked, target)));
  }
  return undefined;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Returns the entry that a manifest names, if it is a source. */
function entryOf(folder: string): string | undefined {
  try {
    const { exports, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const entry = typeof exports === 'string' ? exports : (exports?.['.'] ?? main);
    return typeof entry === 'string' ? entry : (entry?.import ?? entry?.default ?? main);
  } catch {
    return undefined;
  }
}
