import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkUsage, type Usage } from '../../src/index.js';
import type { CatalogFacts, ErrorFacts } from '../../src/inspect/index.js';

/** The files of a project, by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a new folder, which is removed after the test. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Returns what the check says of files: their whole folder, unless paths are named. */
export function usageOf(files: Files, paths: readonly string[] = ['.'], catalog: CatalogFacts = shop): Usage {
  return checkUsage({ catalog, paths, cwd: folderWith(files) });
}

/** Returns what is wrong, as `file:line:column rule message`. */
export function linesOf({ diagnostics }: Usage): readonly string[] {
  return diagnostics.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

/** Returns the names of the errors that are used so, in the order of the catalogue. */
export function namesOf({ errors }: Usage, kind: 'thrown' | 'handled' | 'tested' | 'named'): readonly string[] {
  return errors.filter((error) => error[kind].length > 0).map(({ name }) => name);
}

/** Returns what an inspection knows of an error. */
export function error(name: string, code: number, more: Partial<ErrorFacts> = {}): ErrorFacts {
  return { name, code, wireCode: code, aliases: [], seenAs: name, isRetired: false, isDeprecated: false, ...more };
}

/** A small catalogue. */
export const shop: CatalogFacts = {
  name: 'shop',
  errors: [
    error('SYSTEM_BUSY', 1000),
    error('USER_NOT_FOUND', 2004, { aliases: ['NO_SUCH_USER'] }),
    error('USER_LOCKED', 2005),
    error('NAME_TOO_LONG', 2024),
    error('USER_HIDDEN', 2030, { seenAs: 'USER_NOT_FOUND' }),
    error('OLD_ERROR', 2099, { isRetired: true, isDeprecated: true }),
  ],
  texts: [
    { name: 'USER_NOT_FOUND', locale: 'en', parts: ['We couldn’t find that user.'] },
    { name: 'USER_NOT_FOUND', locale: 'zh-CN', parts: ['用户不存在'] },
    { name: 'NAME_TOO_LONG', locale: 'en', parts: ['The name has more than ', ' characters.'] },
  ],
  codeProperties: ['code', 'errorCode'],
};
