import type { Diagnostic } from '../diagnostic.js';
import { locateViolations } from '../draft/locate-violations.js';
import { configShape } from '../draft/shape.js';
import type { Violation } from '../draft/violation.js';
import type { Config } from '../embedded/config.js';
import { isJsonObject } from '../json.js';
import { readBytes } from '../read/read-bytes.js';
import { parseFile, unreadable } from '../read/read-file.js';
import type { SourceFile } from '../read/source-file.js';

/** A config of the right shape, or the diagnostics that say why there is none. */
export type ReadConfig =
  | { readonly file: SourceFile; readonly config: Config; readonly diagnostics: readonly [] }
  | { readonly file?: never; readonly config?: never; readonly diagnostics: readonly Diagnostic[] };

/** In bytes. One with every rule, a hundred targets and a hundred languages has about ten thousand. */
const LARGEST = 1_000_000;

/**
 * Reads an `error-contracts.config.json`. What is wrong with it is in `diagnostics`; nothing is thrown.
 *
 * @param path - Its absolute path.
 * @param name - Its name in diagnostics.
 */
export function readConfig(path: string, name: string): ReadConfig {
  let bytes: Uint8Array;
  try {
    bytes = readBytes(path, LARGEST);
  } catch (error) {
    return { diagnostics: [explained(unreadable(name, error), error)] };
  }
  const { file, diagnostics } = parseFile(name, bytes);
  if (file === undefined) return { diagnostics };
  const violations = newerFormat(file) ?? configShape(file);
  if (violations.length === 0) return { file, config: file.value as Config, diagnostics: [] };
  const rule = 'files-match-their-schema';
  return { diagnostics: locateViolations([{ rule, severity: 'error', violations }], [file]) };
}

/** The newest format that this tool knows. */
const FORMAT = 1;

/** Returns the only violation of a config that a newer tool made: its members may mean anything. */
function newerFormat(file: SourceFile): readonly Violation[] | undefined {
  const { format } = isJsonObject(file.value) ? file.value : {};
  if (typeof format !== 'number' || format <= FORMAT) return undefined;
  const message = `The file has the format ${format}, which is newer than this tool knows (${FORMAT}).`;
  return [{ file, path: ['format'], message, help: 'Install the newest version of error-contracts.' }];
}

/** A config is no catalogue, so the help for one would not help. */
function explained(diagnostic: Diagnostic, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'TOO_LARGE') {
    const message = `The config is larger than ${LARGEST / 1e6} MB.`;
    return { ...diagnostic, message, help: 'Name the config, not a catalogue: it has paths and a few settings.' };
  }
  const isNamed = code === 'ENOENT' || code === 'EISDIR' || code === 'NOT_REGULAR';
  return isNamed
    ? { ...diagnostic, help: 'Name a config that is there with --config, or delete what is here.' }
    : diagnostic;
}
