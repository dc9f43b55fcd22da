import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Checked,
  type Contract,
  check,
  isJsonObject,
  type Problem,
  readReleased,
  readSources,
  type Snapshot,
  type Sources,
} from '@error-contracts/compiler';
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
  /** What the last release promised; absent where there was none. */
  readonly released?: Snapshot;
}

/** The catalogue with what is known of it; undefined where it has a Problem, which is then reported. */
export async function openCatalog(options: EditOptions): Promise<OpenCatalog | undefined> {
  const path = findCatalog(options.catalog);
  const sources = await readSources(path);
  const checked = check(sources);
  const release = await releaseBeside(path);
  const sound = checked.contract !== undefined || isStillEmpty(sources);
  if (sound && release.problems.length === 0) {
    const { snapshot } = release;
    return { path, sources, ...checked, ...(snapshot === undefined ? {} : { released: snapshot }) };
  }
  const problems = [...checked.problems, ...release.problems];
  process.stdout.write(reportProblems(options.format, { problems, facts: undefined, all: false }));
  process.stderr.write('Nothing was written: mend these first.\n');
  return undefined;
}

async function releaseBeside(catalog: string): Promise<{ snapshot?: Snapshot; readonly problems: readonly Problem[] }> {
  const path = join(dirname(catalog), 'released.json');
  return existsSync(path) ? await readReleased(path) : { problems: [] };
}

/** A new catalogue is refused by `check` until it has its first error. */
function isStillEmpty({ catalog }: Sources): boolean {
  const value = catalog?.value;
  return isJsonObject(value) && isJsonObject(value.errors) && Object.keys(value.errors).length === 0;
}
