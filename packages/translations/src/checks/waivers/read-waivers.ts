import type { Diagnostic } from '@error-contracts/catalog';
import { locateViolations, translationWaiversShape } from '@error-contracts/catalog/draft';
import { type FileSource, readFile } from '@error-contracts/catalog/read';
import type { Waiver, WaiverFile } from './waiver-file.js';

/** The waivers of a file, or why they cannot be used. */
export interface ReadWaivers {
  readonly waivers?: WaiverFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file of waivers. What is wrong with it is in `diagnostics`; nothing is thrown. */
export async function readWaivers(path: string, from: FileSource): Promise<ReadWaivers> {
  const { file, diagnostics } = await readFile(path, from);
  if (file === undefined) return { diagnostics };
  const violations = translationWaiversShape(file);
  if (violations.length === 0) {
    return { waivers: { file, waivers: file.value as unknown as readonly Waiver[] }, diagnostics };
  }
  const broken = { rule: 'files-match-their-schema', severity: 'error' as const, violations };
  return { diagnostics: [...diagnostics, ...locateViolations([broken], [file])] };
}
