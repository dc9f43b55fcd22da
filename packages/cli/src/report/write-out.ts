import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { RELEASED_FILE, type Sources, sourceFiles } from '@error-contracts/catalog/read';
import { ReplaceError, replaceFiles } from '@error-contracts/catalog/write';
import { COVERAGE_WAIVERS_FILE } from '@error-contracts/coverage/waivers';
import { WAIVERS_FILE } from '@error-contracts/translations/checks';
import { realPath } from '../config/real-path.js';
import { acceptListFile } from '../releases/accept-list-file.js';
import { UsageError } from '../terminal/usage-error.js';

/** A project whose files stay, whatever a person forces. */
export interface OwnFiles {
  /** The path of the catalogue. */
  readonly catalog: string;
  readonly sources: Sources;
  /** The path of the config, if there is one. */
  readonly config: string | undefined;
  /** Further files that a command read. */
  readonly others?: readonly string[];
}

/**
 * Writes a file for somebody, whole or not at all. A file of the project itself is never replaced.
 *
 * @throws {UsageError} If it cannot be written.
 */
export function writeOut(out: string, content: string | Uint8Array, own: OwnFiles, cwd: string): void {
  const path = resolve(cwd, out);
  const real = realPath(path);
  if (pathsOf(own).some((one) => realPath(resolve(cwd, one)) === real)) {
    throw new UsageError(`${out} is a file of the catalogue.`, 'Name another file: this one is never replaced.');
  }
  if (!existsSync(dirname(path))) {
    throw new UsageError(`${dirname(out)} does not exist.`, 'Make the folder, or name another one.');
  }
  try {
    replaceFiles(new Map([[path, content]]), dirname(path));
  } catch (error) {
    if (!(error instanceof ReplaceError)) throw error;
    throw new UsageError(`${out} cannot be written (${error.code}).`, 'Name a file in a folder that you may write to.');
  }
}

function pathsOf({ catalog, sources, config, others = [] }: OwnFiles): readonly string[] {
  const beside = [RELEASED_FILE, WAIVERS_FILE, COVERAGE_WAIVERS_FILE].map((name) => join(dirname(catalog), name));
  const read = sourceFiles(sources).map(({ path }) => path);
  return [...read, ...beside, ...others, acceptListFile(catalog), ...(config === undefined ? [] : [config])];
}
