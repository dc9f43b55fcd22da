import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stringify } from 'yaml';
import { writeTexts } from '../catalog/write-texts.js';
import type { ReleaseType } from '../releases/needed-version.js';

/**
 * Writes a changeset for these packages and resolves to its path. The same changes give the same file, so that asking twice
 * announces them once.
 *
 * @throws {WrongUse} Where it cannot be written.
 */
export async function writeChangeset(
  folder: string,
  packages: readonly string[],
  type: ReleaseType,
  summary: string,
): Promise<{ readonly path: string; readonly isNew: boolean }> {
  const bumps = Object.fromEntries(packages.map((name) => [name, type]));
  const matter = stringify(bumps, { defaultKeyType: 'QUOTE_DOUBLE', defaultStringType: 'PLAIN' });
  const text = `---\n${matter}---\n\n${summary.trimEnd()}\n`;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const path = join(folder, `error-contracts-${type}-${digest}.md`);
  const isNew = !existsSync(path);
  const shown = relative(process.cwd(), path);
  if (isNew) await writeTexts(new Map([[shown, text]]));
  return { path: shown, isNew };
}
