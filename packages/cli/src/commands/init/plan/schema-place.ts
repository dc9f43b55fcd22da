import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SeenProject } from '../project/see-project.js';
import type { PlannedFile } from './planned-file.js';

/** A JSON Schema of the files that people write. */
export type SchemaName = 'catalog' | 'config' | 'locale';

type Place = Pick<SeenProject, 'folder' | 'packageManager' | 'workspaceRoot' | 'manifest'>;

/** Returns the path by which a file in a folder names a JSON Schema of the installed command. */
export function schemaFor(project: Place, name: SchemaName, from: string): string {
  const file = isPlugNPlay(project)
    ? join(project.folder, copied(name))
    : join(modulesFolder(project), 'error-contracts/schemas', `${name}.schema.json`);
  const path = relative(from, file).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** Returns copies of the JSON Schemas for a project whose packages are no files. */
export function schemaCopies(project: Place): readonly PlannedFile[] {
  if (!isPlugNPlay(project)) return [];
  const names: readonly SchemaName[] = ['catalog', 'config', 'locale'];
  return names.map((name) => ({
    path: join(project.folder, copied(name)),
    text: readFileSync(ownSchema(name), 'utf8'),
  }));
}

function copied(name: SchemaName): string {
  return `schemas/${name}.schema.json`;
}

/** The folder that has this command installed, or will have it: pnpm links into each package, others hoist. */
function modulesFolder({ folder, packageManager, workspaceRoot }: Place): string {
  const roots = workspaceRoot === undefined ? [folder] : [folder, workspaceRoot];
  const modules = roots.map((root) => join(root, 'node_modules'));
  const found = modules.find((one) => existsSync(join(one, 'error-contracts')));
  return found ?? (packageManager === 'pnpm' ? modules[0] : modules.at(-1)) ?? join(folder, 'node_modules');
}

/** Yarn 2 and newer has no `node_modules`, unless its settings ask for it. */
function isPlugNPlay({ packageManager, folder, workspaceRoot, manifest }: Place): boolean {
  if (packageManager !== 'yarn') return false;
  const settings = join(workspaceRoot ?? folder, '.yarnrc.yml');
  if (existsSync(settings)) return !/^nodeLinker:\s*["']?(node-modules|pnpm)\b/m.test(readFileSync(settings, 'utf8'));
  return /^yarn@([2-9]|\d\d)/.test(String(manifest?.value.packageManager ?? ''));
}

/** The JSON Schemas stand beside the `dist` of this package; its sources are deeper. */
function ownSchema(name: SchemaName): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'schemas', `${name}.schema.json`);
    if (existsSync(file)) return file;
  }
  throw new Error(`This package has no ${name}.schema.json.`);
}
