import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Diagnostic, isJsonObject, type JsonObject } from '@error-contracts/catalog';
import { locator, parseFile, unreadable } from '@error-contracts/catalog/read';
import { systemCode } from '@error-contracts/catalog/write';

/** The `package.json` of a project. */
export interface Manifest {
  /** From the working directory. */
  readonly path: string;
  readonly value: JsonObject;
}

/** The `package.json` of a project cannot be read. */
export class ManifestError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super('package.json has errors.');
    this.name = 'ManifestError';
    this.diagnostics = diagnostics;
  }
}

/**
 * Returns the `package.json` of a folder; undefined if there is none.
 *
 * @throws {ManifestError} If it is not a JSON object.
 */
export function readManifest(folder: string, cwd: string): Manifest | undefined {
  const path = relative(cwd, join(folder, 'package.json'));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, 'package.json'));
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    if (systemCode(error) === undefined) throw error;
    throw new ManifestError([{ ...unreadable(path, error), help: 'Make it a file that you may read.' }]);
  }
  const { file, diagnostics } = parseFile(path, withoutMark(bytes));
  if (file === undefined) throw new ManifestError(diagnostics);
  const { value, text } = file;
  if (!isJsonObject(value)) throw new ManifestError([notAnObject(path, 'package.json', { line: 1, column: 1 })]);
  const wrong = GROUPS.filter((group) => value[group] !== undefined && !isJsonObject(value[group]));
  if (wrong.length === 0) return { path, value };
  const locate = locator(text);
  throw new ManifestError(wrong.map((group) => notAnObject(path, `"${group}"`, locate({ path: [group] }))));
}

/** What `init` adds to. Something else there would be lost. */
const GROUPS = ['scripts', 'dependencies', 'devDependencies'];

function withoutMark(bytes: Uint8Array): Uint8Array {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}

function notAnObject(
  file: string,
  what: string,
  { line, column }: { readonly line: number; readonly column: number },
): Diagnostic {
  const message = `${what} is not a JSON object.`;
  const help = what.startsWith('"')
    ? 'Write an object, {}, or delete it.'
    : 'Write at least {"name": "…", "private": true}.';
  return { rule: 'files-are-readable', severity: 'error', file, line, column, message, help };
}
