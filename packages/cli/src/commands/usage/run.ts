import type { Diagnostic } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { coveredCatalogOf } from '@error-contracts/coverage';
import { waiverOf } from '@error-contracts/coverage/waivers';
import { catalogFacts, checkUsage, errorsNeverThrown, neverThrown } from '@error-contracts/usage';
import { readCatalog } from '../../catalog/read-catalog.js';
import { openProject } from '../../config/open-project.js';
import { reviewCoverageWaivers } from '../../coverage/review-coverage-waivers.js';
import type { DiagnosticFormat } from '../../report/diagnostic-format.js';
import { printRefusal } from '../../report/print-diagnostics.js';
import type { Terminal } from '../../terminal/terminal.js';
import { configuredSeverities } from './configured-severities.js';
import { printUsage } from './print-usage.js';
import { sourcePaths } from './source-paths.js';
import { wantedByGit } from './wanted-by-git.js';

/** The options of `usage`. */
export interface UsageOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly ignore?: readonly string[];
  readonly list?: boolean;
  readonly format: DiagnosticFormat;
  readonly all?: boolean;
}

/**
 * Shows which errors sources throw, handle and test. Resolves to 0, or to 1 if there is an error in them or in the
 * catalogue.
 *
 * @throws {UsageError} If a path is empty.
 */
export async function usageCommand(
  terminal: Terminal,
  given: readonly string[],
  options: UsageOptions,
): Promise<number> {
  const { cwd } = terminal;
  const project = openProject(options, cwd);
  const { paths, isIgnored } = sourcePaths(given, options.ignore ?? [], project.config, cwd);
  const sources = await readCatalog(project.catalog, cwd);
  const { contract, diagnostics: ofCatalog } = check(sources, project.lowered);
  const { catalog: file } = sources;
  if (contract === undefined || file === undefined) {
    await printRefusal(terminal, options, ofCatalog, 'No source was read: correct the catalogue first.');
    return 1;
  }
  const { waivers, diagnostics: ofWaivers } = await reviewCoverageWaivers(project.catalog, contract, cwd);
  const isTracked = await wantedByGit(paths, terminal);
  const isWanted = (path: string) => isTracked(path) && !isIgnored(path);
  const usage = checkUsage({ catalog: catalogFacts(contract), paths, cwd, isWanted });
  const missing = errorsNeverThrown(usage);
  const waived = missing.filter(({ name }) => waiverOf(waivers, name, 'thrown') !== undefined);
  const { errors } = coveredCatalogOf(contract, { ...sources, catalog: file });
  const places = new Map(errors.map(({ name, place }) => [name, place]));
  const ofThrown = missing
    .filter((error) => !waived.includes(error))
    .flatMap((error): readonly Diagnostic[] => {
      const place = places.get(error.name);
      return place === undefined
        ? []
        : [neverThrown(error, { file: place.file, line: place.lines.first, column: place.column })];
    });
  const diagnostics = configuredSeverities(project, [...usage.diagnostics, ...ofThrown, ...ofWaivers]);
  await printUsage(terminal, { contract, usage, waived: waived.length, missing: missing.length, diagnostics }, options);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
