import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { withSourceCopy } from '@error-contracts/catalog/edit';
import { namesFrom } from '@error-contracts/importer';
import { finishEdits } from '../../catalog/finish-edits.js';
import { editFolder, withEditLock } from '../../catalog/with-edit-lock.js';
import { writeTexts } from '../../catalog/write-texts.js';
import { openProject } from '../../config/open-project.js';
import { printRefusal } from '../../report/print-diagnostics.js';
import { colorsOf } from '../../terminal/colors.js';
import { withProgress } from '../../terminal/progress.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import { columnNames } from './column-names.js';
import { formatImport } from './format-import.js';
import type { ImportOptions } from './import-options.js';
import type { ImportReport } from './import-report.js';
import { type KnownCatalog, knownCodes } from './known-codes.js';
import { type PlannedImport, planImport } from './plan-import.js';
import { readRowsOf } from './read-rows-of.js';
import { requireFittingOptions } from './require-fitting-options.js';

/**
 * Merges the table of a document into a catalogue, or says what it would do. Resolves to 0, or to 1 if the document or the
 * catalogue has errors, or if `--check` finds a difference.
 */
export async function importCommand(terminal: Terminal, path: string, options: ImportOptions): Promise<number> {
  requireFittingOptions(options);
  const { write = false, check = false } = options;
  const { cwd, stdout } = terminal;
  const { catalog, lowered: settings } = openProject(options, cwd);
  const known = await knownCodes(catalog, cwd);
  const read = await withProgress(terminal, `Reading ${path}`, () => rowsOf(path, options, known, cwd));
  const { rows, skipped, diagnostics: found } = read;
  if (hasError(found)) return await refuse(terminal, path, found, options);
  const { document = basename(path), domain } = options;
  const request = { document, rows, skipped, ...(domain === undefined ? {} : { domain }) };
  const merge = async (): Promise<PlannedImport> => {
    const planned = await withProgress(terminal, 'Comparing with the catalogue', () =>
      planImport(catalog, request, options, { document: path, settings, cwd }),
    );
    if (write && planned.plan.diagnostics.length === 0) await writePlan(planned, editFolder(catalog, cwd), cwd);
    return planned;
  };
  if (!write) await finishEdits(catalog, terminal);
  const planned = write ? await withEditLock(catalog, terminal, merge) : await merge();
  const { plan, target, locale } = planned;
  if (plan.diagnostics.length > 0) return await refuse(terminal, target, plan.diagnostics, options);
  const report: ImportReport = {
    path,
    document,
    target,
    locale,
    translates: options.locale !== undefined,
    plan,
    written: write && plan.files.size > 0,
    isNew: planned.before === undefined,
    tables: read.tables,
    translations: [...new Set(rows.flatMap(({ translations }) => [...(translations?.keys() ?? [])]))],
    remarks: [...found, ...(planned.remarks ?? [])],
  };
  stdout.write(formatImport(report, options, colorsOf(terminal)));
  return check && differs(report) ? 1 : 0;
}

async function rowsOf(
  path: string,
  options: ImportOptions,
  { codes, sourceLocale }: KnownCatalog,
  cwd: string,
): ReturnType<typeof readRowsOf> {
  const { from, encoding, skip = [], table: tables = [], strict = false } = options;
  const locale = options.locale ?? options.sourceLocale ?? sourceLocale;
  const columns = columnNames(options);
  const read = await readRowsOf(path, { from, encoding, columns, skip, codes, tables, locale, strict }, cwd);
  if (options.namesFrom === undefined || hasError(read.diagnostics)) return read;
  const english = await readRowsOf(
    options.namesFrom,
    { codes: codes ?? { kind: read.kind, has: () => false }, locale: 'en' },
    cwd,
  );
  if (hasError(english.diagnostics)) return english;
  return { ...read, rows: namesFrom(read.rows, english.rows) };
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

async function refuse(
  terminal: Terminal,
  path: string,
  diagnostics: readonly Diagnostic[],
  options: ImportOptions,
): Promise<number> {
  await printRefusal(terminal, options, diagnostics, `Nothing was imported: ${path} has errors.`);
  return 1;
}

/** Returns whether a difference is left at the end of the command. */
function differs({ plan, written }: ImportReport): boolean {
  const changes = [...plan.added, ...plan.changed].filter(({ rejection }) => !written || rejection !== undefined);
  return changes.length > 0 || plan.unknown.length > 0 || plan.missing.some(({ dropped }) => dropped);
}

async function writePlan({ plan, target, before, sources }: PlannedImport, folder: string, cwd: string): Promise<void> {
  const now = await readFile(resolve(cwd, target), 'utf8').catch(() => undefined);
  if (now !== before) {
    throw new UsageError(`${target} was changed meanwhile.`, 'Run the command again. Nothing was written.');
  }
  writeTexts(sources === undefined ? plan.files : withSourceCopy(sources, plan.files), folder, cwd);
}
