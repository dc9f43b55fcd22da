import { dirname, join } from 'node:path';
import { type Diagnostic, isJsonObject } from '@error-contracts/catalog';
import { coverageWaiversShape, locateViolations } from '@error-contracts/catalog/draft';
import { type FileSource, readFile } from '@error-contracts/catalog/read';
import { COVERAGE_WAIVERS_FILE, type CoverageWaiver, type CoverageWaiverFile } from './waiver-file.js';

/** The waivers beside a catalogue, or why they cannot be used. */
export interface ReadCoverageWaivers {
  /** Absent if there is no such file, or if it cannot be used. */
  readonly waivers?: CoverageWaiverFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the waivers beside a catalogue. What is wrong with them is in `diagnostics`; nothing is thrown. */
export async function readCoverageWaivers(catalogPath: string, from: FileSource): Promise<ReadCoverageWaivers> {
  const folder = dirname(catalogPath);
  // The folder is listed, because a broken link does not exist for the system and must be reported all the same.
  const names = await from.list(folder).catch((): readonly string[] => []);
  if (!names.includes(COVERAGE_WAIVERS_FILE)) return { diagnostics: [] };
  const { file, diagnostics } = await readFile(join(folder, COVERAGE_WAIVERS_FILE), from);
  if (file === undefined) return { diagnostics };
  const violations = coverageWaiversShape(file);
  if (violations.length === 0) {
    const entries = isJsonObject(file.value) ? Object.entries(file.value) : [];
    const waivers = entries.filter(([name]) => name !== '$schema') as [string, unknown][] as [string, CoverageWaiver][];
    return { waivers: { file, waivers: new Map(waivers) }, diagnostics };
  }
  const broken = { rule: 'files-match-their-schema', severity: 'error' as const, violations };
  return { diagnostics: locateViolations([broken], [file]) };
}
