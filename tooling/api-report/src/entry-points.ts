import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One entry of `exports` that has types. */
export interface EntryPoint {
  /** The name of its report. */
  readonly report: string;
  /** Its declarations. */
  readonly types: string;
}

type Target = string | { readonly [condition: string]: Target };

interface Manifest {
  readonly private?: boolean;
  readonly exports?: { readonly [subpath: string]: Target };
  readonly scripts?: { readonly [name: string]: string };
}

/** Returns the folders of the published packages whose API is written by hand. */
export function packageFolders(root: string): readonly string[] {
  return readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((folder) => {
      const manifest = manifestOf(join(root, folder));
      // What is generated from a catalogue changes with every error. The golden files of the compiler review it.
      const isGenerated = /\berror-contracts generate\b/.test(manifest.scripts?.generate ?? '');
      return manifest.private !== true && !isGenerated && entriesOf(manifest).length > 0;
    });
}

/** Returns the entries of a package, in the order of its `exports`. */
export function entryPoints(folder: string): readonly EntryPoint[] {
  return entriesOf(manifestOf(folder)).map(([subpath, types]) => ({
    report: `${subpath.replace(/^\.\/?/, '').replaceAll('/', '-') || 'index'}.api.md`,
    types: join(folder, types),
  }));
}

function entriesOf({ exports = {} }: Manifest): (readonly [subpath: string, types: string])[] {
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const types = typesOf(target);
    return types === undefined ? [] : [[subpath, types] as const];
  });
}

/** The declarations of an entry as `import` finds them; those of `require` are compiled from the same sources. */
function typesOf(target: Target | undefined): string | undefined {
  if (target === undefined || typeof target === 'string') return undefined;
  const { types, import: imported } = target;
  return typeof types === 'string' ? types : typesOf(imported);
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
