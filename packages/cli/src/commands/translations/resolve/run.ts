import { dirname, join } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { type Draft, makeDraft } from '@error-contracts/catalog/draft';
import { sourceCopyText, type Texts } from '@error-contracts/catalog/edit';
import { PROVENANCE_FOLDER } from '@error-contracts/catalog/read';
import { type MergedCatalog, type ResolvedConflict, resolveLocale } from '@error-contracts/translations';
import { readCatalog } from '../../../catalog/read-catalog.js';
import { type History, historyOf, mergeBase } from '../../../history/history.js';
import { printRefusal } from '../../../report/print-diagnostics.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { editTranslations, type TranslationsOptions } from '../../../translations/edit-translations.js';
import { openTranslations } from '../../../translations/open-translations.js';
import { deletedOnOneSide } from './deleted-on-one-side.js';
import { mergedFiles } from './merged-files.js';
import { sidesOfMerge } from './sides-of-merge.js';

/** Resolves conflicts of a merge. Resolves to 0, or to 1 if a file cannot be resolved. */
export async function resolveCommand(terminal: Terminal, options: TranslationsOptions): Promise<number> {
  const { cwd } = terminal;
  return await editTranslations(terminal, options, async (path) => {
    const sources = await readCatalog(path, cwd);
    const { catalog } = sources;
    const own = sources.diagnostics.filter(({ file }) => !isBeside(path, file));
    if (catalog === undefined || own.length > 0) {
      await printRefusal(terminal, options, own, 'Nothing was written: correct the catalogue first.');
      return undefined;
    }
    const { draft } = makeDraft({ ...sources, catalog });
    const history = await historyOf(path, terminal);
    const known = catalogOf(draft);
    // With merge=union, git takes the lines of both sides and keeps no version from before.
    const ancestor = history && (await mergeBase(history));
    const [locales, provenance] = await Promise.all([
      mergedFiles(path, 'locales', cwd, history),
      mergedFiles(path, PROVENANCE_FOLDER, cwd, history, ancestor),
    ]);
    const texts = new Map<string, string>();
    const conflicts: ResolvedConflict[] = [];
    const unreadable: string[] = [];
    for (const locale of new Set([...(locales?.keys() ?? []), ...(provenance?.keys() ?? [])])) {
      const file = locales?.get(locale);
      if (locale === draft.head.sourceLocale && file !== undefined) {
        const copy = sourceCopyText(sources);
        if (copy !== file.text && !provenance?.has(locale)) texts.set(file.path, copy);
        continue;
      }
      const provenancePath = join(dirname(path), PROVENANCE_FOLDER, `${locale}.json`);
      const files = { texts: file, provenance: provenance?.get(locale), provenancePath };
      // Only a file that git could not merge has a version from before.
      const sides =
        history && file?.base !== undefined ? await sidesOfMerge(history, draft, file.path, known.former) : undefined;
      const resolved = resolveLocale(locale, files, { ...known, sides });
      for (const [name, text] of resolved.texts) texts.set(name, text);
      conflicts.push(...resolved.conflicts);
      unreadable.push(...resolved.unreadable);
    }
    if (unreadable.length > 0) {
      const { diagnostics: all } = await openTranslations(path, cwd);
      const found = all.filter(({ file }) => unreadable.includes(file)).map(withoutCircle);
      await printRefusal(terminal, options, found, `Nothing was written: correct ${unreadable.join(', ')} by hand.`);
      return undefined;
    }
    const deleted = history === undefined ? [] : await deletedOnOneSide(path, history);
    const said = texts.size === 0 && deleted.length > 0 ? [] : lines(texts, conflicts);
    return {
      texts,
      lines: [...said, ...deleted.map(choiceOf)],
      facts: { conflicts, deletedOnOneSide: deleted },
      next: next(texts, history),
    };
  });
}

/** True for a file of translations or terms. What is wrong with anything else is wrong with the catalogue. */
function isBeside(catalog: string, file: string): boolean {
  const folders = ['locales', 'glossaries', PROVENANCE_FOLDER].map((folder) => join(dirname(catalog), folder));
  return folders.includes(dirname(file));
}

/** Whoever reads that a file has a conflict is sent here, and must not be sent on to this command again. */
function withoutCircle(diagnostic: Diagnostic): Diagnostic {
  const { help } = diagnostic;
  if (!help.includes('translations resolve')) return diagnostic;
  return {
    ...diagnostic,
    help: 'A side of the conflict is wrong in itself, or a marker is missing. Take one side by hand.',
  };
}

function catalogOf(draft: Draft): MergedCatalog {
  const all = [...draft.entries.values()];
  const sources = new Map(all.map(({ name, value }) => [name, value.message]));
  const former = new Map(
    all.flatMap(({ name, value }) => (value.aliases ?? []).map((alias) => [alias, name] as const)),
  );
  return { sources, former };
}

function lines(texts: Texts, conflicts: readonly ResolvedConflict[]): readonly string[] {
  if (texts.size === 0) return ['Nothing to do: no file of locales or translations has the marks of a conflict.'];
  return conflicts.flatMap(({ locale, name, kept, others, isNewer }) => [
    `${locale} ${name}: “${kept}” is kept${isNewer ? ', a translation of the source of today' : '; please review it'}.`,
    ...others.map((other) => `  “${other}” became a note.`),
  ]);
}

function choiceOf(file: string): string {
  return `${file} was deleted on one side and edited on the other. Choose: git add ${file}, or git rm ${file}.`;
}

function next(texts: Texts, history: History | undefined): readonly string[] {
  if (texts.size === 0) return [];
  const add = history === undefined ? [] : [`Look at the files, then: git add ${[...texts.keys()].join(' ')}`];
  return [...add, 'error-contracts check'];
}
