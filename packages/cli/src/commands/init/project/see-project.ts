import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { PackageManager } from '../../../package-manager/package-managers.js';
import type { Environment } from '../../../terminal/terminal.js';
import type { Client, Server } from '../choices.js';
import type { StartLanguage } from '../plan/first-errors.js';
import { dependenciesOf, frameworksOf } from './frameworks.js';
import { packageManagerOf } from './package-manager.js';
import { type Manifest, readManifest } from './read-manifest.js';
import { type TypeScriptSettings, typeScriptSettings } from './type-script-settings.js';
import { userLanguage } from './user-language.js';
import { takesFolder, workspaceGlobs } from './workspace.js';

/** What is known of a project before anybody was asked. */
export interface SeenProject {
  /** Absolute. */
  readonly folder: string;
  readonly manifest: Manifest | undefined;
  /** Whether the folder has no files of a project yet. */
  readonly isEmpty: boolean;
  readonly packageManager: PackageManager;
  /** Whether `.js` files are ES modules. */
  readonly isEsm: boolean;
  readonly typeScript: TypeScriptSettings | undefined;
  /** Whether sources are TypeScript; also true of a new project. */
  readonly isTypeScript: boolean;
  /** The root of the workspace that the project is a package of; absolute. */
  readonly workspaceRoot: string | undefined;
  /** The globs of the packages, if the folder itself is the root of a workspace. */
  readonly globs: readonly string[] | undefined;
  /** The root of the git repository; absolute. */
  readonly gitRoot: string | undefined;
  readonly server: Server;
  readonly client: Client;
  readonly language: StartLanguage;
}

/**
 * Returns what the files of a folder, those above and the environment say of a project.
 *
 * @throws {ManifestError} If its `package.json` has errors.
 */
export function seeProject(folder: string, cwd: string, env: Environment): SeenProject {
  const manifest = readManifest(folder, cwd);
  const above = foldersAbove(folder).map((one) => ({ folder: one, manifest: quietManifest(one, cwd) }));
  const globs = workspaceGlobs(folder, manifest?.value);
  const root = globs === undefined ? above.find((one) => isRootOf(one, folder)) : undefined;
  const chain = [{ folder, manifest }, ...above].map((one) => ({ ...one, manifest: one.manifest?.value }));
  const typeScript = typeScriptSettings(folder);
  const isEmpty = manifest === undefined && isEmptyProject(folder);
  return {
    folder,
    manifest,
    isEmpty,
    packageManager: packageManagerOf(chain, env),
    isEsm: manifest === undefined || manifest.value.type === 'module',
    typeScript,
    isTypeScript:
      manifest === undefined || typeScript !== undefined || dependenciesOf(manifest.value).has('typescript'),
    workspaceRoot: root?.folder,
    globs,
    gitRoot: [folder, ...foldersAbove(folder)].find((one) => existsSync(join(one, '.git'))),
    ...frameworksOf(manifest?.value),
    language: userLanguage(env),
  };
}

function isRootOf(
  { folder: root, manifest }: { readonly folder: string; readonly manifest: Manifest | undefined },
  folder: string,
): boolean {
  const globs = workspaceGlobs(root, manifest?.value) ?? [];
  return takesFolder(globs, relative(root, folder).replaceAll('\\', '/'));
}

/** Returns the folders above a folder, the nearest first. */
export function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...foldersAbove(parent)];
}

/** What is wrong with the project of another folder is not the matter of this one. */
function quietManifest(folder: string, cwd: string): Manifest | undefined {
  try {
    return readManifest(folder, cwd);
  } catch {
    return undefined;
  }
}

/** What a folder may have before anything was programmed. */
const NO_SOURCE = /^(\..*|README.*|LICEN[CS]E.*)$/i;

/** Folders without a file count for nothing: an `init` that was killed may have left them. */
function isEmptyProject(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return readdirSync(folder, { withFileTypes: true }).every(
    (entry) => NO_SOURCE.test(entry.name) || (entry.isDirectory() && isEmptyProject(join(folder, entry.name))),
  );
}
