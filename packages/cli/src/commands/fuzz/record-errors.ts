import { randomBytes } from 'node:crypto';
import { mkdirSync, openSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SeenError } from '@error-contracts/api-fuzz';
import type { Contract } from '@error-contracts/catalog';
import {
  COVERAGE_EXTENSION,
  COVERAGE_FORMAT,
  COVERAGE_VARIABLE,
  type CoverageHeader,
  currentRecorder,
  fingerprintOf,
  sighted,
} from '@error-contracts/runtime/coverage';
import type { Terminal } from '../../terminal/terminal.js';

/**
 * Returns a function that records the errors of a fuzz for the coverage: with the recorder of this process, or into a file
 * of its own in the folder of ERROR_CONTRACTS_COVERAGE. Undefined if nobody asks for it.
 */
export function recordErrors(contract: Contract, { env, cwd }: Terminal): ((seen: SeenError) => void) | undefined {
  const codes = contract.errors.map(({ name, wireCode }) => [name, wireCode] as const);
  const catalog = { catalog: contract.name, fingerprint: fingerprintOf(codes) };
  if (currentRecorder() !== undefined) return (seen) => sighted({ ...catalog, ...seen });
  const folder = env[COVERAGE_VARIABLE]?.trim() ?? '';
  if (folder === '') return undefined;
  const append = appenderTo(resolve(cwd, folder));
  const header: CoverageHeader = { coverage: COVERAGE_FORMAT, ...catalog, writer: 'error-contracts fuzz' };
  append(header);
  const written = new Set<string>();
  return (seen) => {
    const key = JSON.stringify(seen);
    if (written.has(key)) return;
    written.add(key);
    append(seen);
  };
}

function appenderTo(folder: string): (line: object) => void {
  mkdirSync(folder, { recursive: true });
  const file = openSync(
    join(folder, `fuzz-${process.pid}-${randomBytes(4).toString('hex')}${COVERAGE_EXTENSION}`),
    'ax',
  );
  return (line) => writeSync(file, `${JSON.stringify(line)}\n`);
}
