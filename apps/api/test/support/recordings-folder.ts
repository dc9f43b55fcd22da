import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationsJson } from '@error-contracts/server/operations';
import { declareOperations } from '../../src/operation/declare-operations.ts';
import { operationsOf } from '../../src/operations/all-operations.ts';

/** Makes the folder in which all processes of a test run record answers, and names it in the environment. */
export default function makeRecordingsFolder(): (() => void) | undefined {
  // Vitest calls this once for each project; they share the folder of the first call.
  if (process.env.API_RECORDINGS !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'api-recordings-'));
  process.env.API_RECORDINGS = folder;
  writeOperations();
  return () => rmSync(folder, { recursive: true });
}

/** Writes which errors each operation declares, for the coverage that is printed after the tests. */
function writeOperations(): void {
  const folder = join(import.meta.dirname, '../../.cache');
  mkdirSync(folder, { recursive: true });
  const declared = declareOperations(operationsOf({ development: true }));
  writeFileSync(join(folder, 'operations.json'), JSON.stringify(operationsJson(declared, { audience: 'internal' })));
}
