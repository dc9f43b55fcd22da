import { resolve } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { readBytes, unreadable } from '@error-contracts/catalog/read';
import { type LanguagePair, type MemoryEntry, type ReadTmx, readTmx } from '@error-contracts/translations';

/** In bytes. A memory of a hundred thousand texts has as many. */
const LARGEST = 64_000_000;

/** Returns what files of translation memory teach about two languages; what a user can correct is a diagnostic. */
export function readMemories(paths: readonly string[], languages: LanguagePair, cwd: string): ReadTmx {
  const entries: MemoryEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const read = readMemory(path, languages, cwd);
    for (const entry of read.entries) entries.push(entry);
    diagnostics.push(...read.diagnostics);
  }
  return { entries, diagnostics };
}

function readMemory(path: string, languages: LanguagePair, cwd: string): ReadTmx {
  let bytes: Uint8Array;
  try {
    bytes = readBytes(resolve(cwd, path), LARGEST);
  } catch (error) {
    return { entries: [], diagnostics: [{ ...unreadable(path, error), help: HELP }] };
  }
  return readTmx(path, bytes, languages);
}

const HELP = `Name a translation memory in TMX that can be read and has at most ${LARGEST / 1e6} MB.`;
