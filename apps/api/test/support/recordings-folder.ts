import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the folder in which all processes of a test run record answers, and names it in the environment. */
export default function makeRecordingsFolder(): (() => void) | undefined {
  // Vitest calls this once for each project; they share the folder of the first call.
  if (process.env.API_RECORDINGS !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'api-recordings-'));
  process.env.API_RECORDINGS = folder;
  return () => rmSync(folder, { recursive: true });
}
