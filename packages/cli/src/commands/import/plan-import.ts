import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import type { CheckSettings } from '@error-contracts/catalog/check';
import { isEmptyCatalog } from '@error-contracts/catalog/edit';
import type { Sources } from '@error-contracts/catalog/read';
import {
  emptyCatalog,
  fillCatalog,
  type ImportPlan,
  type ImportRequest,
  mergeCatalog,
  mergeLocale,
} from '@error-contracts/importer';
import { readCatalog } from '../../catalog/read-catalog.js';
import { UsageError } from '../../terminal/usage-error.js';
import type { ImportOptions } from './import-options.js';
import { overwrittenNames } from './overwritten-names.js';
import { headOf, localeOf } from './targets-of-import.js';
import { translationFaults } from './translation-faults.js';

/** What an import would do, and to which file. */
export interface PlannedImport {
  readonly plan: ImportPlan;
  /** The file that it would write. */
  readonly target: string;
  /** The language of the texts; undefined if the catalogue does not say it. */
  readonly locale: string | undefined;
  /** What the target holds now; undefined if there is no file yet. */
  readonly before: string | undefined;
  /** The catalogue and the files beside it; undefined if there is none yet. */
  readonly sources?: Sources;
  /** Warnings about translations. */
  readonly remarks?: readonly Diagnostic[];
}

/** Where a document is, and how translations in it are checked. */
export interface ImportPlace {
  /** Its path. */
  readonly document: string;
  readonly settings: CheckSettings;
  readonly cwd: string;
}

/**
 * Resolves to the plan for a document: a new catalogue if the one that was named does not exist, or a merge into its texts
 * or into a locale.
 *
 * @throws {UsageError} If the options do not fit the catalogue.
 */
export async function planImport(
  path: string,
  request: Omit<ImportRequest, 'overwrite'>,
  options: ImportOptions,
  { document, settings, cwd }: ImportPlace,
): Promise<PlannedImport> {
  if (!existsSync(resolve(cwd, path))) return newCatalog(path, request, options, cwd);
  const sources = await readCatalog(path, cwd);
  const { catalog } = sources;
  if (catalog === undefined) return stopped(path, sources);
  const read = { ...sources, catalog };
  const full: ImportRequest = { ...request, overwrite: overwrittenNames(read, options.overwrite ?? []) };
  const { sourceLocale } = headOf(catalog, options);
  const tag = localeOf(sources, sourceLocale, options.locale);
  if (tag !== undefined) {
    const target = join(dirname(path), 'locales', `${tag}.json`);
    const before = sources.locales.find((locale) => locale.tag === tag)?.file.text;
    const first = mergeLocale(read, tag, full);
    const where = { sources: read, locale: tag, catalog: path, document, settings, cwd };
    const { refused, remarks } = await translationFaults(first, where);
    const plan = refused.size === 0 ? first : mergeLocale(read, tag, { ...full, refused });
    return { plan, target, locale: tag, before, sources, remarks };
  }
  const plan = isEmptyCatalog(read) ? fillCatalog(read, full) : mergeCatalog(read, full);
  return { plan, target: path, locale: sourceLocale, before: catalog.text, sources };
}

function newCatalog(
  path: string,
  request: Omit<ImportRequest, 'overwrite'>,
  options: ImportOptions,
  cwd: string,
): PlannedImport {
  const { name, sourceLocale, locale, overwrite = [] } = options;
  if (locale !== undefined || overwrite.length > 0) {
    const option = locale === undefined ? '--overwrite' : '--locale';
    throw new UsageError(`There is no ${path} yet, and ${option} needs one.`, 'Import the source language first.');
  }
  if (name === undefined || sourceLocale === undefined) {
    const missing = [name === undefined ? '--name' : '', sourceLocale === undefined ? '--source-locale' : ''];
    throw new UsageError(
      `There is no ${path} yet, and a new catalogue needs ${missing.filter((option) => option !== '').join(' and ')}.`,
      'Add --name <kebab-case> --source-locale <tag>, such as --name billing --source-locale zh-CN, or name a catalogue that exists.',
    );
  }
  const schema = existsSync(resolve(cwd, dirname(path), 'catalog.schema.json'))
    ? { schema: './catalog.schema.json' }
    : {};
  const catalog = emptyCatalog({ path, name, sourceLocale, ...schema });
  const sources = { catalog, locales: [], glossaries: [], diagnostics: [] };
  const plan = fillCatalog(sources, { ...request, overwrite: new Set() });
  return { plan, target: path, locale: sourceLocale, before: undefined };
}

function stopped(path: string, { diagnostics }: Sources): PlannedImport {
  const nothing = { added: [], changed: [], missing: [], unknown: [], same: 0, files: new Map() };
  return { plan: { ...nothing, diagnostics }, target: path, locale: undefined, before: undefined };
}
