import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names a folder to all processes of a test run; each writes down there what the service answered. */
export default function recordingsFolder(): (() => void) | undefined {
  // Vitest calls this once for each project; they share the folder of the first.
  if (process.env.API_RECORDINGS !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'api-recordings-'));
  process.env.API_RECORDINGS = folder;
  return () => rmSync(folder, { recursive: true });
}
