import { escapeForTerminal } from '@error-contracts/runtime/text';
import { type Origins, REPORT_MARK, type ReportData, reportDataOf, reportHtml } from '@error-contracts/translations';
import { finishEdits } from '../../../catalog/finish-edits.js';
import { readWaiversOf } from '../../../catalog/read-waivers.js';
import { findConfig } from '../../../config/find-config.js';
import { openProject } from '../../../config/open-project.js';
import { historyOf } from '../../../history/history.js';
import { printRefusal } from '../../../report/print-diagnostics.js';
import { plural } from '../../../report/quantities.js';
import { requireOwnFile } from '../../../report/require-own-file.js';
import { writeOut } from '../../../report/write-out.js';
import { findRule } from '../../../rules/all-rules.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { UsageError } from '../../../terminal/usage-error.js';
import { openTranslations } from '../../../translations/open-translations.js';
import { originsFromGit } from '../../../translations/origins-from-git.js';
import { wantedLocales } from '../../../translations/wanted-locales.js';

/** The options of `translations report`. */
export interface ReportOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly out: string;
  readonly locale?: readonly string[];
  readonly force?: boolean;
}

/** Writes a page about the translations. Resolves to 0, or to 1 if the files cannot be read. */
export async function reportCommand(terminal: Terminal, options: ReportOptions): Promise<number> {
  const { cwd, stdout } = terminal;
  const { out } = options;
  requireOwnFile(options, REPORT_MARK, cwd);
  const { catalog: path, settings } = openProject(options, cwd);
  await finishEdits(path, terminal);
  const { draft, sources, diagnostics } = await openTranslations(path, cwd);
  const { waivers, diagnostics: ofWaivers } = await readWaiversOf(path, cwd);
  if (draft === undefined || ofWaivers.length > 0) {
    await printRefusal(
      terminal,
      { format: 'text' },
      [...diagnostics, ...ofWaivers],
      'Nothing was written: correct these errors first.',
    );
    return 1;
  }
  const locales = wantedLocales(draft, options.locale);
  const history = await historyOf(path, terminal);
  const origins = new Map<string, Origins>();
  for (const locale of locales) origins.set(locale, (await originsFromGit(history, draft, locale)).origins);
  const describeRule = (name: string): string => findRule(name)?.description ?? '';
  const data = reportDataOf(draft, { locales, origins, settings, waivers, describeRule });
  const own = { catalog: path, sources, config: findConfig(options.config, cwd) };
  writeOut(out, page(data, draft.head.name ?? path), own, cwd);
  const texts = plural(draft.entries.size, 'text');
  stdout.write(`${escapeForTerminal(out)}: ${texts} in ${plural(locales.length, 'language')}.\n`);
  return 0;
}

/** @throws {UsageError} If the page is longer than a string can be. */
function page(data: ReportData, title: string): string {
  try {
    return reportHtml(data, title);
  } catch (error) {
    if (!(error instanceof RangeError && error.message.includes('string length'))) throw error;
    throw new UsageError('The page would have more than 500 MB.', 'Write one for some languages only, with --locale.');
  }
}
