import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { readBytes } from '@error-contracts/catalog/read';
import { parseDocument } from 'yaml';
import type { ReleaseType } from '../releases/needed-version.js';

/** What one pending changeset announces for a package. */
export interface PendingChangeset {
  /** Relative to the working directory. */
  readonly path: string;
  readonly line: number;
  readonly type: ReleaseType | 'none';
}

/** Returns the pending changesets of a folder that name a package, and diagnostics for those that cannot be read. */
export function pendingChangesets(
  folder: string,
  packageName: string,
  cwd: string,
): { readonly pending: readonly PendingChangeset[]; readonly diagnostics: readonly Diagnostic[] } {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const pending: PendingChangeset[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names.sort()) {
    const path = relative(cwd, join(folder, name));
    const read = readFile(join(folder, name));
    if (typeof read === 'string') diagnostics.push(unreadable(path, read));
    const announced = typeof read === 'string' ? undefined : read.get(packageName);
    if (announced !== undefined) pending.push({ path, ...announced });
  }
  return { pending, diagnostics };
}

/** In bytes. */
const LARGEST = 1_000_000;

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['EISDIR', 'It is a folder.'],
  ['NOT_REGULAR', 'It is not a regular file.'],
  ['TOO_LARGE', `It is larger than ${LARGEST / 1e6} MB.`],
]);

/** Returns what a changeset announces by package, or why it cannot be read. */
function readFile(path: string): Announced | string {
  try {
    return readChangeset(new TextDecoder().decode(readBytes(path, LARGEST)));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return REASONS.get(error.code) ?? `It cannot be read (${error.code}).`;
  }
}

type Announced = ReadonlyMap<string, { readonly line: number; readonly type: ReleaseType | 'none' }>;

/** Returns what a changeset announces by package, or what is wrong with it. */
function readChangeset(text: string): Announced | string {
  const matter = /^---\r?\n(.*?)(?:\r?\n)?---\s*(?:\r?\n|$)/s.exec(text.replace(/^\ufeff/, ''))?.[1];
  if (matter === undefined) return 'It does not start with a block between two lines of three hyphens.';
  const document = parseDocument(matter);
  const [error] = document.errors;
  if (error !== undefined) return error.message;
  const value: unknown = document.toJS() ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) return 'It does not list packages and their bumps.';
  const announced = new Map<string, { line: number; type: ReleaseType | 'none' }>();
  const lines = matter.split('\n');
  for (const [name, type] of Object.entries(value as object)) {
    if (type !== 'major' && type !== 'minor' && type !== 'patch' && type !== 'none') {
      return `The bump of ${name} is not major, minor, patch or none.`;
    }
    announced.set(name, { line: lines.findIndex((line) => line.includes(name)) + 2, type });
  }
  return announced;
}

function unreadable(file: string, message: string): Diagnostic {
  return {
    rule: 'changesets-are-readable',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: `This is not a changeset. ${message.split('\n')[0]}`,
    help: 'Write it as: ---, then "package": minor, then ---, then a summary; or delete it.',
  };
}
