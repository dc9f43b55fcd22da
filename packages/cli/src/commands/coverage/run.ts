import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import {
  type Coverage,
  coveredCatalogOf,
  demandDiagnostics,
  rateCoverage,
  readFolder,
} from '@error-contracts/coverage';
import { RUNS_FOLDER } from '@error-contracts/runtime/coverage-runs';
import { findConfig } from '../../config/find-config.js';
import { openProject } from '../../config/open-project.js';
import { reviewCoverageWaivers } from '../../coverage/review-coverage-waivers.js';
import { printRefusal } from '../../report/print-diagnostics.js';
import type { OwnFiles } from '../../report/write-out.js';
import { workspaceOf } from '../../revisions/workspace.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import { type AddedErrors, addedSince } from './added-since.js';
import type { CoverageOptions } from './coverage-options.js';
import { demandedThresholds } from './demanded-thresholds.js';
import { requireOwnReport } from './report/marks.js';
import { printCoverage } from './report/print-coverage.js';
import { operationsFile, withOperations } from './with-operations.js';

/**
 * Shows which errors tests assert. Resolves to 0, or to 1 if that is not enough, if nothing was recorded, or if files have
 * errors.
 *
 * @throws {UsageError} If there is no such folder, domain or base.
 */
export async function coverageCommand(
  terminal: Terminal,
  folder: string | undefined,
  options: CoverageOptions,
): Promise<number> {
  const { cwd } = terminal;
  requireOwnReport(options, folder ?? RUNS_FOLDER, cwd);
  if (folder !== undefined && !existsSync(resolve(cwd, folder))) {
    throw new UsageError(`There is no folder ${folder}.`, 'Name the folder that the tests wrote into.');
  }
  const project = openProject(options, cwd);
  const workspace = workspaceOf(options, terminal);
  const { path, sources } = await workspace.workingTree();
  const { contract, diagnostics } = check(sources, project.lowered);
  const { catalog: file } = sources;
  if (contract === undefined || file === undefined) {
    await printRefusal(terminal, { format: 'text' }, diagnostics, 'Nothing was counted: correct these errors first.');
    return 1;
  }
  const catalog = coveredCatalogOf(contract, { ...sources, catalog: file });
  const { file: waiverFile, waivers, diagnostics: ofWaivers } = await reviewCoverageWaivers(path, contract, cwd);
  const base = await addedIn(options, workspace, terminal);
  if ('refused' in base) return 1;
  const recorded = recordedIn(folder ?? RUNS_FOLDER, catalog, cwd);
  const domains = new Set(catalog.errors.map(({ domain }) => domain));
  const demands = { waivers, ...demandedThresholds(options, project.config, domains), added: base.added };
  const rated = rateCoverage(catalog, recorded, demands);
  const operations = operationsFile(options, project.config, cwd);
  const { coverage, diagnostics: ofOperations } = await withOperations(rated, catalog, operations, cwd);
  const all = [...recorded.diagnostics, ...ofWaivers, ...demandDiagnostics(coverage, waiverFile), ...ofOperations];
  const others = operations === undefined ? [] : [operations];
  const own = { catalog: path, sources, config: findConfig(options.config, cwd), others };
  return await finish(coverage, all, options, terminal, own);
}

async function addedIn(
  { base }: CoverageOptions,
  workspace: ReturnType<typeof workspaceOf>,
  terminal: Terminal,
): Promise<AddedErrors> {
  return base === undefined ? { added: undefined } : await addedSince(base, workspace, terminal);
}

/** Diagnostics name files by their paths from the working directory. */
function recordedIn(folder: string, catalog: Parameters<typeof readFolder>[1], cwd: string) {
  const below = relative(cwd, resolve(cwd, folder));
  const shown = below.startsWith('..') ? folder : below;
  const nameOf = (path: string): string => join(shown, relative(resolve(cwd, folder), path));
  return readFolder(resolve(cwd, folder), catalog, nameOf);
}

async function finish(
  coverage: Coverage,
  diagnostics: readonly Diagnostic[],
  options: CoverageOptions,
  terminal: Terminal,
  own: OwnFiles,
): Promise<number> {
  await printCoverage(terminal, options, coverage, diagnostics, own);
  const { strict = false } = options;
  return diagnostics.some(({ severity }) => strict || severity === 'error') ? 1 : 0;
}
