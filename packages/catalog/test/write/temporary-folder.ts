import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-'));
  onTestFinished(() => {
    // A test may have made it read-only, and then only root could empty it.
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** The files that an unfinished write left in a folder. */
export function leftOvers(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.tmp'));
}
