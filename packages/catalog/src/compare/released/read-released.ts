import type { Diagnostic } from '../../diagnostic.js';
import { locateViolations } from '../../draft/locate-violations.js';
import { releasedShape } from '../../draft/shape.js';
import type { Violation } from '../../draft/violation.js';
import type { Released } from '../../embedded/released.js';
import { isJsonObject } from '../../json.js';
import { disk, type FileSource } from '../../read/file-source.js';
import { parseFile, type ReadFile, readFile } from '../../read/read-file.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import { FORMAT, promiseDigest } from './released-value.js';
import { snapshotOfReleased } from './snapshot-of-released.js';

/** The last release, or the diagnostics that say why it is unknown. */
export type ReadReleased =
  | { readonly snapshot: Snapshot; readonly version: string; readonly diagnostics: readonly [] }
  | { readonly snapshot?: never; readonly version?: never; readonly diagnostics: readonly Diagnostic[] };

/** Reads a `released.json`. What is wrong with it is in `diagnostics`; nothing is thrown. */
export async function readReleased(path: string, from: FileSource = disk): Promise<ReadReleased> {
  return releasedOf(await readFile(path, from));
}

/** Reads the bytes of a `released.json`, wherever they are from; diagnostics call the file `path`. */
export function parseReleased(path: string, bytes: Uint8Array): ReadReleased {
  return releasedOf(parseFile(path, bytes));
}

/** Returns the last release, from a file that was read. */
export function releasedOf({ file, diagnostics }: ReadFile): ReadReleased {
  if (file === undefined) {
    return {
      diagnostics: diagnostics.map((diagnostic) =>
        isOfContent(diagnostic) ? { ...diagnostic, help: RESTORE } : diagnostic,
      ),
    };
  }
  const violations = violationsOf(file);
  if (violations.length > 0) {
    return { diagnostics: locateViolations([{ rule: 'releases-are-kept', severity: 'error', violations }], [file]) };
  }
  const value = file.value as unknown as Released;
  return { snapshot: snapshotOfReleased(value), version: value.version, diagnostics: [] };
}

function isOfContent({ rule }: Diagnostic): boolean {
  return rule !== 'files-are-readable';
}

function violationsOf(file: SourceFile): readonly Violation[] {
  const { value } = file;
  const { format, digest } = isJsonObject(value) ? value : {};
  if (typeof format === 'number' && format > FORMAT) {
    const message = `The file has the format ${format}, which is newer than this tool knows (${FORMAT}).`;
    return [{ file, path: ['format'], message, help: 'Install the newest version of error-contracts.' }];
  }
  const shape = releasedShape(file);
  if (shape.length > 0) return shape.map((violation) => ({ ...violation, help: RESTORE }));
  if (isJsonObject(value) && digest === promiseDigest(value)) return [];
  const message = 'The file is not as it was released: it was edited by hand, or git merged two versions of it.';
  return [{ file, path: ['digest'], message, help: RESTORE }];
}

const RESTORE =
  'Only `error-contracts release` writes this file. Restore it from the last release: git checkout <its tag> -- released.json';
