import { check } from '@error-contracts/catalog/check';
import type { Draft } from '@error-contracts/catalog/draft';
import { reviewTranslations } from '@error-contracts/translations/checks';
import { finishEdits } from '../../catalog/finish-edits.js';
import { readCatalog } from '../../catalog/read-catalog.js';
import { readWaiversOf } from '../../catalog/read-waivers.js';
import { checkChangesets } from '../../changesets/check-changesets.js';
import { openProject } from '../../config/open-project.js';
import { reviewCoverageWaivers } from '../../coverage/review-coverage-waivers.js';
import type { DiagnosticFormat } from '../../report/diagnostic-format.js';
import { printDiagnostics } from '../../report/print-diagnostics.js';
import type { Terminal } from '../../terminal/terminal.js';
import { withMissingTextsByName } from './missing-texts.js';

/** The options of `check`. */
export interface CheckOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly complete?: readonly string[];
  readonly format: DiagnosticFormat;
  readonly all?: boolean;
}

/**
 * Reports everything that is wrong with a catalogue, its translations and the changesets that announce its changes.
 * Resolves to 0, or to 1 if there is an error.
 */
export async function checkCommand(terminal: Terminal, options: CheckOptions): Promise<number> {
  const { format, all = false } = options;
  const { cwd } = terminal;
  const { catalog: path, settings } = openProject(options, cwd);
  await finishEdits(path, terminal);
  const sources = await readCatalog(path, cwd);
  const complete = [...(settings.complete ?? []), ...(options.complete ?? [])];
  const { waivers, diagnostics: ofWaivers } = await readWaiversOf(path, cwd);
  const review = reviewTranslations(waivers);
  const drafts: Draft[] = [];
  const { diagnostics: ofCatalog, contract } = check(sources, { ...settings, complete }, (one, ...found) => {
    drafts.push(one);
    return review(one, ...found);
  });
  const ofChangesets = contract === undefined ? [] : await checkChangesets(path, sources, cwd);
  const { diagnostics: ofCoverage } = await reviewCoverageWaivers(path, contract, cwd);
  const diagnostics = [...ofCatalog, ...ofWaivers, ...ofCoverage, ...ofChangesets];
  const isFine = contract !== undefined && diagnostics.every(({ severity }) => severity !== 'error');
  const facts = isFine
    ? { name: contract.name, errors: contract.errors.length, locales: contract.locales.length }
    : undefined;
  const [draft] = format === 'text' && !all ? drafts : [];
  const shown = draft === undefined ? diagnostics : withMissingTextsByName(diagnostics, draft);
  await printDiagnostics(terminal, format, { diagnostics: shown, facts, all });
  return isFine ? 0 : 1;
}
