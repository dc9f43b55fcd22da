import { randomUUID } from 'node:crypto';
import { mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import {
  COVERAGE_EXTENSION,
  COVERAGE_FORMAT,
  type CoverageHeader,
  type Recorder,
  type SeenError,
  type Sighting,
} from '@error-contracts/runtime/coverage';

/** So many different lines are remembered. A server that sends more of them writes some again. */
const MOST_LINES = 50_000;

/**
 * Returns a recorder that appends to a file of its own in a folder. A line that is there already is not written again:
 * a server under load soon writes nothing. A new one is written at once, so that no end of a process loses a line.
 */
export function createRecorder(folder: string): Recorder {
  const written = new Set<string>();
  let above: string | undefined;
  let file: number | undefined;

  function append(text: string): void {
    file ??= openFile(folder);
    writeSync(file, text);
  }

  return (sighting) => {
    const key = keyOf(sighting);
    if (written.has(key)) return;
    if (written.size >= MOST_LINES) written.clear();
    written.add(key);
    const header = headerOf(sighting);
    const line = lineOf(sighting);
    append(header === above ? line : header + line);
    above = header;
  };
}

/** Joined, because a server under load asks for it with each error, and JSON takes twice as long. */
function keyOf({ kind, catalog, fingerprint, name, code, status, locale, data, operation, test }: Sighting): string {
  const parameters = data?.length === 0 ? '' : data?.join();
  return `${name}\0${kind}${code}\0${locale}\0${parameters}\0${operation}\0${status}${test}\0${catalog}${fingerprint}`;
}

function openFile(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const name = `${process.pid}-${threadId}-${randomUUID().slice(0, 8)}${COVERAGE_EXTENSION}`;
  return openSync(join(folder, name), 'ax');
}

function headerOf({ catalog, fingerprint }: Sighting): string {
  const writer = `node ${process.versions.node}`;
  const header: CoverageHeader = { coverage: COVERAGE_FORMAT, catalog, fingerprint, writer };
  return `${JSON.stringify(header)}\n`;
}

function lineOf({ kind, name, code, status, locale, data, operation, test }: Sighting): string {
  const seen: SeenError = { kind, name, code, status, locale, data, operation, test };
  return `${JSON.stringify(seen)}\n`;
}
