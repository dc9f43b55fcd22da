import { resolve } from 'node:path';
import { COVERAGE_VARIABLE, currentRecorder, RECORDER, type Recorder } from '@error-contracts/runtime/coverage';
import { escapeForLog } from '@error-contracts/runtime/text';
import { createRecorder } from './create-recorder.js';

/**
 * Makes this process write down which errors are seen, if the variable `ERROR_CONTRACTS_COVERAGE` names a folder and
 * nobody records yet. A recorder that fails says so once, and the tests go on without it.
 */
export function installRecorder(env: Readonly<Record<string, string | undefined>> = process.env): void {
  const folder = env[COVERAGE_VARIABLE]?.trim() ?? '';
  if (folder === '' || currentRecorder() !== undefined) return;
  let record: Recorder | undefined = createRecorder(resolve(folder));
  const guarded: Recorder = (sighting) => {
    try {
      record?.(sighting);
    } catch (error) {
      record = undefined;
      const why = error instanceof Error ? error.message : String(error);
      process.stderr.write(`warning: coverage of errors is not recorded in this process: ${escapeForLog(why)}\n`);
    }
  };
  // Not enumerable, so that nothing that copies or lists globals meets it.
  Object.defineProperty(globalThis, RECORDER, { value: guarded, configurable: true, writable: true });
}
