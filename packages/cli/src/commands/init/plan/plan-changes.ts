import { lstatSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { systemCode } from '@error-contracts/catalog/write';
import { isWithin, realPath } from '../../../config/real-path.js';
import type { FileChange } from '../../../editing/patch.js';
import { UsageError } from '../../../terminal/usage-error.js';
import type { PlannedFile } from './planned-file.js';

/** What happens to the files of a project. Paths are from the working directory. */
export interface PlannedChanges {
  readonly changes: readonly FileChange[];
  /** The files that stay as they are. */
  readonly kept: readonly string[];
}

/**
 * Returns what happens to each planned file. A file that is there is edited, or it stays.
 *
 * @param root - The folder that all of them belong to; absolute.
 * @throws {UsageError} If a link leads out of that folder, or a file cannot be read.
 */
export function planChanges(files: readonly PlannedFile[], root: string, cwd: string): PlannedChanges {
  const changes: FileChange[] = [];
  const kept: string[] = [];
  for (const { path, text } of files) {
    const file = relative(cwd, path);
    const content = presentContent(path, file);
    if (content !== undefined && typeof text === 'string') {
      kept.push(file);
      continue;
    }
    const present = content === undefined ? undefined : textOf(content, file);
    const before = present?.replace(/^\uFEFF/, '');
    const after = typeof text === 'function' ? text(before) : text;
    if (after === undefined || after === before) {
      if (present !== undefined) kept.push(file);
      continue;
    }
    requireInside(path, file, root);
    const mark = present !== undefined && present !== before ? '\uFEFF' : '';
    changes.push({ file, before: present ?? '', after: mark + after, isNew: present === undefined });
  }
  return { changes, kept };
}

/** Undefined if there is nothing at a path. */
function presentContent(path: string, shown: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    // With a file on the way there is no such path, and the writing says so. A broken link is there.
    if (code === 'ENOTDIR') return undefined;
    if (code === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    const help = 'Move it away, or make it a file that you may read. Nothing was written.';
    throw new UsageError(`${shown} cannot be read (${code}).`, help);
  }
}

/** An edit of a text in another encoding would spoil all of it. */
function textOf(content: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new UsageError(`${shown} is not UTF-8.`, 'Save it as UTF-8, and run the command again. Nothing was written.');
  }
}

/** A link must not make the command write into something else than the project. */
function requireInside(path: string, shown: string, root: string): void {
  const target = realPath(path);
  if (isWithin(realPath(root), target)) return;
  throw new UsageError(
    `${shown} would be written to ${target}, out of ${root}: a folder on the way is a link.`,
    'Make it a folder, or name the folder that it leads to. Nothing was written.',
  );
}
