import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { canAsk } from '../../editing/edit-options.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import type { InitOptions } from './init-options.js';
import { readManifest } from './project/read-manifest.js';
import { foldersAbove, seeProject } from './project/see-project.js';
import { workspacePackages } from './project/workspace.js';

/**
 * Resolves to the folder of the project: the one that was named, or the working directory if it is one. At the root of a
 * workspace a person is asked for the package.
 *
 * @throws {UsageError} If it is no folder, or if nobody can tell which folder is meant.
 * @throws {ManifestError} If its `package.json` has errors.
 */
export async function projectFolder(
  terminal: Terminal,
  named: string | undefined,
  options: InitOptions,
): Promise<string> {
  const { cwd, env } = terminal;
  if (named !== undefined) return namedFolder(named, cwd);
  const { globs, manifest, isEmpty, gitRoot, workspaceRoot } = seeProject(cwd, cwd, env);
  if (globs !== undefined) return await packageOf(terminal, workspacePackages(cwd, globs), options);
  if (manifest !== undefined || (isEmpty && (gitRoot === undefined || workspaceRoot !== undefined))) return cwd;
  const above = foldersAbove(cwd).find(
    (folder) => (gitRoot === undefined || folder.startsWith(gitRoot)) && hasManifest(folder, cwd),
  );
  if (above === undefined) return cwd;
  throw new UsageError(
    `This folder has no package.json, but ${relative(cwd, above)} has.`,
    `Go there, or name the folder to make a package here: error-contracts init .`,
  );
}

function namedFolder(named: string, cwd: string): string {
  if (named.trim() === '') throw new UsageError('The folder is empty.', 'Name it, or leave it out.');
  const folder = resolve(cwd, named);
  const status = statSync(folder, { throwIfNoEntry: false });
  if (status === undefined || status.isDirectory()) return folder;
  throw new UsageError(`${named} is a file, not a folder.`, 'Name the folder of the project.');
}

async function packageOf(terminal: Terminal, packages: readonly string[], options: InitOptions): Promise<string> {
  const { cwd } = terminal;
  if (packages.length > 0 && canAsk(terminal, options)) {
    const { askPackage } = await import('./ask-project.js');
    return join(cwd, await askPackage(terminal, cwd, packages));
  }
  const names = packages.length === 0 ? 'packages/errors' : packages.slice(0, 10).join(', ');
  throw new UsageError(
    'This is the root of a workspace, and nothing says which package gets the errors.',
    `Name it, such as error-contracts init ${packages[0] ?? 'packages/errors'}; there are ${names}, and . is the root itself.`,
  );
}

function hasManifest(folder: string, cwd: string): boolean {
  try {
    return readManifest(folder, cwd) !== undefined;
  } catch {
    return true;
  }
}
