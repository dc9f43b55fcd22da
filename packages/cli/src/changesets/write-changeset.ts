import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stringify } from 'yaml';
import { withFolderLock } from '../catalog/with-folder-lock.js';
import { writeTexts } from '../catalog/write-texts.js';
import type { ReleaseType } from '../releases/needed-version.js';
import type { Terminal } from '../terminal/terminal.js';

/** What a changeset announces. */
export interface Announcement {
  readonly packages: readonly string[];
  readonly type: ReleaseType;
  readonly summary: string;
}

/**
 * Writes a changeset and resolves to its path. The same announcement gives the same file, so that asking twice announces it
 * once.
 *
 * @throws {UsageError} If it cannot be written.
 */
export async function writeChangeset(
  folder: string,
  { packages, type, summary }: Announcement,
  terminal: Terminal,
): Promise<{ readonly path: string; readonly isNew: boolean }> {
  const bumps = Object.fromEntries(packages.map((name) => [name, type]));
  const matter = stringify(bumps, { defaultKeyType: 'QUOTE_DOUBLE', defaultStringType: 'PLAIN' });
  const text = `---\n${matter}---\n\n${summary.trimEnd()}\n`;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const path = join(folder, `error-contracts-${type}-${digest}.md`);
  const { cwd } = terminal;
  const shown = relative(cwd, path);
  return await withFolderLock(folder, terminal, () => {
    const isNew = !existsSync(path);
    if (isNew) writeTexts(new Map([[shown, text]]), folder, cwd);
    return { path: shown, isNew };
  });
}
