import { type Contract, isJsonObject } from '@error-contracts/catalog';
import { type Checked, check } from '@error-contracts/catalog/check';
import { type ReadReleased, releasedOf } from '@error-contracts/catalog/compare';
import { readSources, type Sources } from '@error-contracts/catalog/read';
import { findCatalog } from '../catalog/find-catalog.js';
import { reportDiagnostics } from '../report/diagnostic-formats.js';
import type { EditOptions } from './edit-options.js';

/** A catalogue that may be edited. */
export interface OpenCatalog {
  readonly path: string;
  readonly sources: Sources;
  readonly diagnostics: Checked['diagnostics'];
  /** Absent only where the catalogue has no error yet. */
  readonly contract?: Contract;
  /** The last release; absent where there was none. */
  readonly released: Extract<ReadReleased, { readonly version: string }> | undefined;
}

/** The catalogue with what is known of it; undefined where it has a Problem, which is then reported. */
export async function openCatalog(options: EditOptions): Promise<OpenCatalog | undefined> {
  const path = findCatalog(options.catalog);
  const sources = await readSources(path);
  const checked = check(sources);
  if (checked.contract !== undefined || isStillEmpty(sources)) {
    const release = sources.released && releasedOf(sources.released);
    return { path, sources, ...checked, released: release?.snapshot === undefined ? undefined : release };
  }
  process.stdout.write(
    reportDiagnostics(options.format, { diagnostics: checked.diagnostics, facts: undefined, all: false }),
  );
  process.stderr.write('Nothing was written: mend these first.\n');
  return undefined;
}

/** A new catalogue is refused by `check` until it has its first error. */
function isStillEmpty({ catalog, released }: Sources): boolean {
  const value = catalog?.value;
  const hasNone = isJsonObject(value) && isJsonObject(value.errors) && Object.keys(value.errors).length === 0;
  return hasNone && released === undefined;
}
