import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { namesFrom } from '@error-contracts/importer';
import { writeTexts } from '../../catalog/write-texts.js';
import { reportDiagnostics } from '../../report/diagnostic-formats.js';
import { withProgress } from '../../terminal/progress.js';
import { UsageError } from '../../terminal/usage-error.js';
import type { ImportOptions } from './import-options.js';
import { type ImportReport, importReport } from './import-report.js';
import { type PlannedImport, planImport } from './plan-import.js';
import { readRowsOf } from './read-rows-of.js';
import { requireFittingOptions } from './require-fitting-options.js';

/**
 * Merges the table of a document into a catalogue, or says what it would do; resolves to 0, to 1 where the document or the
 * catalogue has a Problem, or where differences are left and `--check` asks.
 */
export async function importCommand(path: string, options: ImportOptions): Promise<number> {
  requireFittingOptions(options);
  const { format, all = false, write = false, check = false } = options;
  const { rows, skipped, diagnostics: found } = await withProgress(`Reading ${path}`, () => rowsOf(path, options));
  if (hasError(found)) return refused(path, found, options);
  const { document = basename(path), domain } = options;
  const planned = await withProgress(`Comparing with the catalogue`, () =>
    planImport({ document, rows, skipped, ...(domain === undefined ? {} : { domain }) }, options),
  );
  const { plan, target, locale } = planned;
  if (plan.diagnostics.length > 0) return refused(target, plan.diagnostics, options);
  if (write) await writePlan(planned);
  const written = write && plan.files.size > 0;
  const report: ImportReport = {
    path,
    document,
    target,
    locale,
    translates: options.locale !== undefined,
    plan,
    written,
    isNew: planned.before === undefined,
    remarks: found,
  };
  process.stdout.write(importReport(format, report, all));
  return check && differs(report) ? 1 : 0;
}

async function rowsOf(path: string, options: ImportOptions): ReturnType<typeof readRowsOf> {
  const { from, encoding, codeColumn, messageColumn, skip = [] } = options;
  const columns = {
    ...(codeColumn === undefined ? {} : { code: codeColumn }),
    ...(messageColumn === undefined ? {} : { message: messageColumn }),
  };
  const read = await readRowsOf(path, { from, encoding, columns, skip });
  if (options.namesFrom === undefined || hasError(read.diagnostics)) return read;
  const english = await readRowsOf(options.namesFrom, {});
  if (hasError(english.diagnostics)) return english;
  return { ...read, rows: namesFrom(read.rows, english.rows) };
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function refused(path: string, diagnostics: readonly Diagnostic[], { format, all = false }: ImportOptions): number {
  process.stdout.write(reportDiagnostics(format, { diagnostics, facts: undefined, all }));
  process.stderr.write(`Nothing was imported: ${path} has Problems.\n`);
  return 1;
}

/** True where a difference is left once the command has ended. */
function differs({ plan, written }: ImportReport): boolean {
  const changes = [...plan.added, ...plan.changed].filter(({ rejection }) => !written || rejection !== undefined);
  return changes.length > 0 || plan.unknown.length > 0 || plan.missing.some(({ dropped }) => dropped);
}

async function writePlan({ plan, target, before }: PlannedImport): Promise<void> {
  const now = await readFile(target, 'utf8').catch(() => undefined);
  if (now !== before) {
    throw new UsageError(`${target} was changed meanwhile.`, 'Run the command again. Nothing was written.');
  }
  await writeTexts(plan.files);
}
