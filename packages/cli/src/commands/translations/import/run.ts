import type { Diagnostic } from '@error-contracts/catalog';
import type { CheckSettings, Review } from '@error-contracts/catalog/check';
import type { Draft } from '@error-contracts/catalog/draft';
import type { Sources } from '@error-contracts/catalog/read';
import {
  dropFaulty,
  type FormatId,
  formats,
  type Origins,
  planImport,
  translationFile,
} from '@error-contracts/translations';
import { finishEdits } from '../../../catalog/finish-edits.js';
import { requireUnchanged } from '../../../catalog/require-unchanged.js';
import { editFolder, withEditLock } from '../../../catalog/with-edit-lock.js';
import { writeTexts } from '../../../catalog/write-texts.js';
import { openProject } from '../../../config/open-project.js';
import { historyOf } from '../../../history/history.js';
import { printRefusal } from '../../../report/print-diagnostics.js';
import { colorsOf } from '../../../terminal/colors.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { UsageError } from '../../../terminal/usage-error.js';
import { openReview } from '../../../translations/open-review.js';
import { openTranslations } from '../../../translations/open-translations.js';
import { originsFromGit } from '../../../translations/origins-from-git.js';
import { localeOfFile, targetLocale } from '../../../translations/target-locale.js';
import { formatImport, type TranslationImportReport } from './import-report.js';
import { type ExchangeFile, readExchangeFile } from './read-exchange-file.js';

/** The options of `translations import`. */
export interface ImportTranslationsOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly locale?: string;
  readonly format?: FormatId;
  readonly write?: boolean;
  readonly overwrite?: readonly string[];
  readonly by?: string;
  readonly report: 'text' | 'json';
  readonly all?: boolean;
}

/**
 * Takes back a file that translators worked on, or says what it would take. Resolves to 0, or to 1 if the file or a translation
 * in it has an error; the other translations are taken all the same.
 */
export async function importTranslationsCommand(
  terminal: Terminal,
  path: string,
  options: ImportTranslationsOptions,
): Promise<number> {
  const { cwd, stdout } = terminal;
  const { write = false } = options;
  const { catalog, settings } = openProject(options, cwd);
  const read = readExchangeFile(path, options.format, cwd);
  const refuse = async (diagnostics: readonly Diagnostic[]): Promise<number> => {
    await printRefusal(terminal, { ...options, format: options.report }, diagnostics, 'Nothing was imported.');
    return 1;
  };
  if (isBroken(read)) return await refuse(read.diagnostics);
  const work = async (): Promise<TranslationImportReport | readonly Diagnostic[]> => {
    const { draft, sources, diagnostics } = await openTranslations(catalog, cwd);
    const { review, diagnostics: ofWaivers } = await openReview(catalog, cwd);
    if (draft === undefined || review === undefined) return [...diagnostics, ...ofWaivers];
    const locale =
      options.locale === undefined
        ? localeOfFile(draft, requireLocale(read.locale, path))
        : targetLocale(draft, options.locale);
    const { origins } = await originsFromGit(await historyOf(catalog, terminal), draft, locale);
    const { report, files } = planned({ draft, sources, settings, review, locale, origins, read, path }, options);
    if (!write || files.size === 0) return report;
    requireUnchanged(files, sources, cwd);
    writeTexts(files, editFolder(catalog, cwd), cwd);
    return { ...report, written: true };
  };
  if (!write) await finishEdits(catalog, terminal);
  const result = write ? await withEditLock(catalog, terminal, work) : await work();
  if (!('taken' in result)) return await refuse(result);
  stdout.write(formatImport(result, options, colorsOf(terminal)));
  return result.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** True for a file that nothing can be taken of. */
function isBroken({ units, diagnostics }: ExchangeFile): boolean {
  return units.length === 0 && diagnostics.some(({ severity }) => severity === 'error');
}

interface ImportInput {
  readonly draft: Draft;
  readonly sources: Sources;
  readonly settings: CheckSettings;
  readonly review: Review;
  readonly locale: string;
  readonly origins: Origins;
  readonly read: ExchangeFile;
  readonly path: string;
}

interface PlannedImport {
  readonly report: TranslationImportReport;
  readonly files: ReadonlyMap<string, string>;
}

function planned(
  { draft, sources, settings, review, locale, origins, read, path }: ImportInput,
  { overwrite = [], by }: ImportTranslationsOptions,
): PlannedImport {
  requireNames(overwrite, draft.entries);
  const { same, untranslated, ...plan } = planImport({
    now: translationFile(draft, locale, origins),
    read,
    path,
    stateKeeper: formats[read.format].stateKeeper,
    formerNames: formerNames([...draft.entries.values()]),
    overwrite: new Set(overwrite),
  });
  const readable = { ...sources, catalog: draft.file };
  const how = { by, origins, settings, review };
  const { accepted, diagnostics, files } = dropFaulty(readable, locale, plan.taken, path, how);
  const all = [...plan.diagnostics, ...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
  const report = { path, locale, format: read.format, written: false, taken: accepted, same, untranslated };
  return { report: { ...report, diagnostics: all }, files: accepted.length === 0 ? new Map() : files };
}

function requireLocale(locale: string | undefined, path: string): string {
  if (locale !== undefined) return locale;
  throw new UsageError(`${path} does not say its language.`, 'Name it with --locale.');
}

type Entries = readonly { readonly name: string; readonly value: { readonly aliases?: readonly string[] } }[];

function formerNames(entries: Entries): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ name, value }) => (value.aliases ?? []).map((alias) => [alias, name] as const)));
}

function requireNames(overwrite: readonly string[], entries: ReadonlyMap<string, unknown>): void {
  const unknown = overwrite.find((name) => !entries.has(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `"${unknown.slice(0, 100)}" is not an error of the catalogue.`,
      'Give a name of the catalogue.',
    );
  }
}
