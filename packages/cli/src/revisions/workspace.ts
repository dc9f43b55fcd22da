import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Sources } from '@error-contracts/catalog/read';
import { findCatalog } from '../catalog/find-catalog.js';
import { finishEdits } from '../catalog/finish-edits.js';
import { readCatalog } from '../catalog/read-catalog.js';
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
 * @throws {UsageError} If `--catalog` is empty.
 */
export function workspaceOf(named: string | undefined, terminal: Terminal): Workspace {
  const { cwd } = terminal;
  const catalog = catalogOf(named, cwd);
  const folder = catalog === undefined ? cwd : resolve(cwd, dirname(catalog));
  let read: Promise<Sources> | undefined;
  return {
    terminal,
    catalog,
    folder: existsSync(folder) ? folder : cwd,
    async workingTree() {
      const path = catalog ?? findCatalog(undefined, cwd);
      read ??= finishEdits(path, terminal).then(() => readCatalog(path, cwd));
      return { path, sources: await read };
    },
  };
}

function catalogOf(named: string | undefined, cwd: string): string | undefined {
  if (named !== undefined) return findCatalog(named, cwd);
  try {
    return findCatalog(undefined, cwd);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
