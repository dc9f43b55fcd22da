import { join } from 'node:path';
import { exampleCatalog, exampleLocales, type MutableCatalog, writeCatalog } from './example-catalog.js';
import { type Ran, runCommand, temporaryFolder } from './run-command.js';

/** An edit of the example. */
export type Edit = (catalog: MutableCatalog, locales: Record<string, MutableCatalog>) => void;

/** Returns a folder with the example in `before`, and an edit of it in `after`. */
export function folderWith(edit: Edit): string {
  const folder = temporaryFolder();
  const [catalog, locales] = [exampleCatalog(), exampleLocales()];
  writeCatalog(join(folder, 'before'), catalog, locales);
  edit(catalog, locales);
  writeCatalog(join(folder, 'after'), catalog, locales);
  return folder;
}

/** Runs `diff` on an edit of the example. */
export function diff(edit: Edit, ...args: readonly string[]): Promise<Ran> {
  return runCommand(['diff', 'before', 'after', ...args], { cwd: folderWith(edit) });
}

/** An edit with a major, a minor and two patch changes. */
export const majorEdit: Edit = ({ errors }, { de }) => {
  errors.USER_NOT_FOUND.status = 503;
  errors.PAGE_MISSING = { code: 2030, message: 'There is no such page.', status: 404, domain: 'account' };
  errors.NAME_TOO_LONG.message = 'Use {max} characters at most.\u202e';
  de.USER_NOT_FOUND = '| `x` <b>';
};
