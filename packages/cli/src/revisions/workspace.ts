import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Sources } from '@error-contracts/catalog/read';
import { finishEdits } from '../catalog/finish-edits.js';
import { readCatalog } from '../catalog/read-catalog.js';
import { openProject, type ProjectOptions } from '../config/open-project.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../terminal/usage-error.js';

/** Where revisions are looked for. */
export interface Workspace {
  readonly terminal: Terminal;
  /** The catalogue of the working tree; undefined if there is none. */
  readonly catalog: string | undefined;
  /** The folder in which git runs; absolute. */
  readonly folder: string;
  /**
   * Resolves to the path of the catalogue and what it says, which is read at the first call only.
   *
   * @throws {UsageError} If there is none.
   */
  readonly workingTree: () => Promise<{ readonly path: string; readonly sources: Sources }>;
}

/**
 * Returns the workspace of a run. Two git revisions or packages can be compared without a catalogue.
 *
 * @throws {UsageError} If `--catalog` or `--config` is empty.
 * @throws {ConfigError} If the config has errors.
 */
export function workspaceOf(options: ProjectOptions, terminal: Terminal): Workspace {
  const { cwd } = terminal;
  const catalog = catalogOf(options, cwd);
  const folder = catalog === undefined ? cwd : resolve(cwd, dirname(catalog));
  let read: Promise<Sources> | undefined;
  return {
    terminal,
    catalog,
    folder: existsSync(folder) ? folder : cwd,
    async workingTree() {
      const path = catalog ?? openProject(options, cwd).catalog;
      read ??= finishEdits(path, terminal).then(() => readCatalog(path, cwd));
      return { path, sources: await read };
    },
  };
}

function catalogOf(options: ProjectOptions, cwd: string): string | undefined {
  try {
    return openProject(options, cwd).catalog;
  } catch (error) {
    if (error instanceof UsageError && options.catalog === undefined && options.config === undefined) return undefined;
    throw error;
  }
}
