import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationAt } from '@error-contracts/server/operations';
import { declareOperations } from '../../src/operation/declare-operations.ts';
import { operationsOf } from '../../src/operations/all-operations.ts';

/** One answer of the service, as the network delivered it. */
export interface Recording {
  /** The operation that the request was for; null if there is none. */
  readonly operation: string | null;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const operations = declareOperations(operationsOf({ development: true }));

/** Returns the operation that a request is for, by its method and its path without the query. */
export function operationOf(method: string, path: string): string | null {
  return operationAt(operations, method, path)?.name ?? null;
}

/** Records an answer for the proof at the end. */
export function record(recording: Recording): void {
  appendFileSync(join(folder(), `${process.pid}.ndjson`), `${JSON.stringify(recording)}\n`);
}

/** Returns all recordings of this run. */
export function recordings(): readonly Recording[] {
  return readdirSync(folder())
    .flatMap((file) => readFileSync(join(folder(), file), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as Recording);
}

function folder(): string {
  const path = process.env.API_RECORDINGS;
  if (path === undefined)
    throw new Error('Run the tests with Vitest: its global set-up names the folder of the recordings.');
  return path;
}
