import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { parse } from 'yaml';

/** Returns the globs of the packages of a workspace; undefined if the folder is not the root of one. */
export function workspaceGlobs(folder: string, manifest: JsonObject | undefined): readonly string[] | undefined {
  const workspaces = manifest?.workspaces;
  const listed = isJsonObject(workspaces) ? workspaces.packages : workspaces;
  if (listed !== undefined) return textsOf(listed);
  const file = join(folder, 'pnpm-workspace.yaml');
  return existsSync(file) ? pnpmGlobs(file) : undefined;
}

function pnpmGlobs(file: string): readonly string[] | undefined {
  try {
    const value: Json = parse(readFileSync(file, 'utf8'));
    // Without packages the file has settings only.
    return isJsonObject(value) && value.packages !== undefined ? textsOf(value.packages) : undefined;
  } catch {
    return [];
  }
}

/** Returns whether the globs of a workspace take a folder below its root, which may not exist yet. */
export function takesFolder(globs: readonly string[], path: string): boolean {
  const taken = (glob: string): boolean => {
    const pattern = glob.replace(/^!?(\.\/)?/, '').replace(/\/$/, '');
    const parent = pattern.replace(/\/\*{1,2}$/, '');
    if (pattern.endsWith('/**')) return path.startsWith(`${parent}/`);
    return pattern.endsWith('/*') ? posix.dirname(path) === parent : path === pattern;
  };
  const isTaken = globs.some((glob) => !glob.startsWith('!') && taken(glob));
  return isTaken && !globs.some((glob) => glob.startsWith('!') && taken(glob));
}

/** Returns the folders of the packages of a workspace, from its root, as far as the globs are plain. */
export function workspacePackages(root: string, globs: readonly string[]): readonly string[] {
  const folders = globs.filter((glob) => !glob.startsWith('!')).flatMap((glob) => foldersOf(root, glob));
  return [...new Set(folders)].filter((folder) => existsSync(join(root, folder, 'package.json'))).sort();
}

function foldersOf(root: string, glob: string): readonly string[] {
  const [parent = '', ...rest] = glob
    .replace(/^\.\//, '')
    .replace(/\/$/, '')
    .split(/\/\*{1,2}/);
  if (rest.length === 0) return [parent];
  if (parent.includes('*') || !existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => `${parent}/${name}`);
}

function textsOf(value: Json): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
