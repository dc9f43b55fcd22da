import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Diagnostic, isJsonObject, type JsonObject } from '@error-contracts/catalog';
import { readText, unreadable } from '@error-contracts/catalog/read';
import { systemCode } from '@error-contracts/catalog/write';

/** The `package.json` of a project. */
export interface Manifest {
  /** From the working directory. */
  readonly path: string;
  /** What the file holds, but for a byte order mark. */
  readonly text: string;
  readonly value: JsonObject;
  readonly hasByteOrderMark: boolean;
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
  let content: string;
  try {
    content = readFileSync(join(folder, 'package.json'), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    if (systemCode(error) === undefined) throw error;
    throw new ManifestError([{ ...unreadable(path, error), help: 'Make it a file that you may read.' }]);
  }
  const hasByteOrderMark = content.startsWith('\uFEFF');
  const { file, diagnostics } = readText(path, hasByteOrderMark ? content.slice(1) : content);
  if (file === undefined) throw new ManifestError(diagnostics);
  if (!isJsonObject(file.value)) throw new ManifestError([notAnObject(path)]);
  return { path, text: file.text, value: file.value, hasByteOrderMark };
}

function notAnObject(file: string): Diagnostic {
  const message = 'package.json is not a JSON object.';
  const help = 'Write at least {"name": "…", "private": true}.';
  return { rule: 'files-are-readable', severity: 'error', file, line: 1, column: 1, message, help };
}
