import type { Diagnostic } from '@error-contracts/catalog';
import {
  type DraftAnswer,
  type TranslationFile,
  translationFile,
  withSuggestions,
} from '@error-contracts/translations';
import { finishEdits } from '../../../catalog/finish-edits.js';
import { openProject, type Project } from '../../../config/open-project.js';
import { historyOf } from '../../../history/history.js';
import { jsonText } from '../../../report/json-text.js';
import { printDiagnostics, printRefusal } from '../../../report/print-diagnostics.js';
import { colorsOf } from '../../../terminal/colors.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { draftsReport, hasErrors } from '../../../translations/drafts-report.js';
import { openTranslations } from '../../../translations/open-translations.js';
import { originsFromGit } from '../../../translations/origins-from-git.js';
import { readMemories } from '../../../translations/read-memories.js';
import { takeDrafts } from '../../../translations/take-drafts.js';
import { targetLocale } from '../../../translations/target-locale.js';
import { suggestionsText } from './suggestions-text.js';

/** The options of `translations suggest`. */
export interface SuggestOptions {
  readonly catalog?: string;
  readonly locale: string;
  readonly memory?: readonly string[];
  readonly minScore: number;
  /** The least score of a suggestion that becomes a draft. */
  readonly writeDrafts?: number;
  readonly format: 'text' | 'json';
  readonly all?: boolean;
}

/**
 * Shows translations of equal and nearly equal texts for what is open in a language, or writes the best ones as drafts.
 * Resolves to 0, or to 1 if the files or a draft have errors.
 */
export async function suggestCommand(terminal: Terminal, options: SuggestOptions): Promise<number> {
  const { cwd, stdout } = terminal;
  const { format, minScore, writeDrafts, memory = [], all = false } = options;
  const project = openProject(options, cwd);
  await finishEdits(project.catalog, terminal);
  const { draft, diagnostics } = await openTranslations(project.catalog, cwd);
  const refuse = async (found: readonly Diagnostic[]): Promise<number> => {
    await printRefusal(terminal, { format }, found, 'Nothing was suggested: correct these errors first.');
    return 1;
  };
  if (draft === undefined) return await refuse(diagnostics);
  const locale = targetLocale(draft, options.locale);
  const read = readMemories(memory, { sourceLocale: draft.head.sourceLocale ?? 'und', locale }, cwd);
  if (hasErrors(read.diagnostics)) return await refuse(read.diagnostics);
  const { origins } = await originsFromGit(await historyOf(project.catalog, terminal), draft, locale);
  const least = Math.min(minScore, writeDrafts ?? 100);
  const file = withSuggestions(translationFile(draft, locale, origins), { memory: read.entries, minScore: least });
  if (writeDrafts !== undefined)
    return await writeBest(terminal, project, file, read.diagnostics, { ...options, writeDrafts });
  if (format === 'text' && read.diagnostics.length > 0) {
    await printDiagnostics(terminal, 'text', { diagnostics: read.diagnostics, facts: undefined, all });
  }
  const units = file.units.filter(({ suggestions = [] }) => suggestions.length > 0);
  const open = file.units.filter(({ state }) => state === 'missing' || state === 'stale').length;
  const texts = units.map(({ name, state, source, suggestions }) => ({ name, state, source, suggestions }));
  stdout.write(
    format === 'json'
      ? jsonText({ ok: true, locale, open, texts, diagnostics: read.diagnostics })
      : suggestionsText(units, { open, locale, all }, colorsOf(terminal)),
  );
  return 0;
}

async function writeBest(
  terminal: Terminal,
  { catalog: path, settings }: Project,
  file: TranslationFile,
  ofMemories: readonly Diagnostic[],
  options: SuggestOptions & { readonly writeDrafts: number },
): Promise<number> {
  const answers = file.units.flatMap(({ name, suggestions: [best] = [] }): readonly DraftAnswer[] =>
    best === undefined || best.score < options.writeDrafts ? [] : [{ name, target: best.target, line: 1 }],
  );
  const { locale } = file;
  const place = { path, locale, settings, write: true, from: `locales/${locale}.json`, by: undefined };
  const drafts = await takeDrafts(terminal, place, answers, file);
  const missing = file.units.filter(({ state }) => state === 'missing').length;
  const report = { ...drafts, diagnostics: [...ofMemories, ...drafts.diagnostics], locale, missing };
  terminal.stdout.write(draftsReport(report, { ...options, writeOption: '--write-drafts' }, colorsOf(terminal)));
  return hasErrors(drafts.diagnostics) ? 1 : 0;
}
