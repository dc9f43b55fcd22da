import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Sources, sourceFiles } from '@error-contracts/catalog/read';
import { UsageError } from '../terminal/usage-error.js';

/**
 * Makes sure that the files that an edit is about to replace are as they were read. The lock keeps other commands away, but
 * no person who saves a file in an editor.
 *
 * @throws {UsageError} If one was changed, made or deleted meanwhile.
 */
export function requireUnchanged(texts: ReadonlyMap<string, string>, sources: Sources, cwd: string): void {
  const known = new Map(sourceFiles(sources).map(({ path, text }) => [path, text]));
  for (const path of texts.keys()) {
    const file = resolve(cwd, path);
    const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (current === known.get(path)) continue;
    throw new UsageError(
      `${path} was changed while the command ran. Nothing was written.`,
      'Run the command again: it then starts from the new text.',
    );
  }
}
