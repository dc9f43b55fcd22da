import { type Checked, type Contract, check, isJsonObject, readSources, type Sources } from '@error-contracts/compiler';
import { findCatalog } from '../find-catalog.js';
import { reportProblems } from '../format/problem-formats.js';
import type { EditOptions } from './edit-options.js';

/** A catalogue that may be edited. */
export interface OpenCatalog {
  readonly path: string;
  readonly sources: Sources;
  readonly problems: Checked['problems'];
  /** Absent only where the catalogue has no error yet. */
  readonly contract?: Contract;
  /** What the last release promised; absent where nothing is known of one. */
  readonly released?: { readonly names: ReadonlySet<string>; readonly codes: readonly number[] };
}

/** The catalogue with what is known of it; undefined where it has a Problem, which is then reported. */
export async function openCatalog(options: EditOptions): Promise<OpenCatalog | undefined> {
  const path = findCatalog(options.catalog);
  const sources = await readSources(path);
  const checked = check(sources);
  if (checked.contract !== undefined || isStillEmpty(sources)) return { path, sources, ...checked };
  process.stdout.write(reportProblems(options.format, { problems: checked.problems, facts: undefined, all: false }));
  process.stderr.write('Nothing was written: mend these first.\n');
  return undefined;
}

/** A new catalogue is refused by `check` until it has its first error. */
function isStillEmpty({ catalog }: Sources): boolean {
  const value = catalog?.value;
  return isJsonObject(value) && isJsonObject(value.errors) && Object.keys(value.errors).length === 0;
}
