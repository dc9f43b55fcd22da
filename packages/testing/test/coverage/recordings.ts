import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sighting } from '@error-contracts/runtime/coverage';
import { onTestFinished } from 'vitest';

/** Returns a new folder. It is removed when the test ends. */
export function temporaryFolder(name = 'recorder-'): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Returns the lines of all files in a folder. */
export function linesIn(folder: string): readonly unknown[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line));
}

export const locked: Sighting = {
  kind: 'emitted',
  catalog: 'shop',
  fingerprint: '0123456789abcdef',
  code: 2001,
  data: [],
};

/** The lines that a recorder writes of it. */
export const header = {
  coverage: 1,
  catalog: 'shop',
  fingerprint: '0123456789abcdef',
  writer: `node ${process.versions.node}`,
};
export const seen = { kind: 'emitted', code: 2001, data: [] };
