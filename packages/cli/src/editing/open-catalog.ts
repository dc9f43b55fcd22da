import type { Contract } from '@error-contracts/catalog';
import { type Checked, type CheckSettings, check } from '@error-contracts/catalog/check';
import { type ReadReleased, releasedOf } from '@error-contracts/catalog/compare';
import { isEmptyCatalog } from '@error-contracts/catalog/edit';
import type { Sources } from '@error-contracts/catalog/read';
import { readCatalog } from '../catalog/read-catalog.js';
import type { Project } from '../config/open-project.js';
import { printRefusal } from '../report/print-diagnostics.js';
import type { Terminal } from '../terminal/terminal.js';
import type { EditOptions } from './edit-options.js';

/** A catalogue that may be edited. */
export interface OpenCatalog {
  readonly path: string;
  readonly sources: Sources;
  readonly diagnostics: Checked['diagnostics'];
  /** What every check of the catalogue and of its edits applies. */
  readonly settings: CheckSettings;
  /** Absent only if the catalogue has no error yet. */
  readonly contract?: Contract;
  /** The last release; absent if there was none. */
  readonly released: Extract<ReadReleased, { readonly version: string }> | undefined;
}

/** Resolves to the catalogue of a project and its last release. If the catalogue has errors, prints them and resolves to undefined. */
export async function openCatalog(
  terminal: Terminal,
  { catalog: path, lowered: settings }: Pick<Project, 'catalog' | 'lowered'>,
  { format }: Pick<EditOptions, 'format'>,
): Promise<OpenCatalog | undefined> {
  const sources = await readCatalog(path, terminal.cwd);
  const checked = check(sources, settings);
  if (checked.contract !== undefined || isStillEmpty(sources)) {
    const release = sources.released && releasedOf(sources.released);
    return { path, sources, ...checked, settings, released: release?.snapshot === undefined ? undefined : release };
  }
  await printRefusal(terminal, { format }, checked.diagnostics, 'Nothing was written: correct these errors first.');
  return undefined;
}

/** `check` refuses a new catalogue until it has its first error. */
function isStillEmpty(sources: Sources): boolean {
  return isEmptyCatalog(sources) && sources.released === undefined;
}
