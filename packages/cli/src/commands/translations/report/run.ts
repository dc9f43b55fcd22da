import { closeSync, constants, existsSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { escapeForLog } from '@error-contracts/runtime/text';
import { type Origins, REPORT_MARK, type ReportData, reportDataOf, reportHtml } from '@error-contracts/translations';
import { finishEdits } from '../../../catalog/finish-edits.js';
import { readWaiversOf } from '../../../catalog/read-waivers.js';
import { findConfig } from '../../../config/find-config.js';
import { openProject } from '../../../config/open-project.js';
import { historyOf } from '../../../history/history.js';
import { printRefusal } from '../../../report/print-diagnostics.js';
import { plural } from '../../../report/quantities.js';
import { findRule } from '../../../rules/all-rules.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { UsageError } from '../../../terminal/usage-error.js';
import { openTranslations } from '../../../translations/open-translations.js';
import { originsFromGit } from '../../../translations/origins-from-git.js';
import { wantedLocales } from '../../../translations/wanted-locales.js';
import { writeOut } from '../../../translations/write-out.js';

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
  if (out.trim() === '') throw new UsageError('--out is empty.', 'Name a file, such as report.html.');
  requireOwnFile(options, cwd);
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
  stdout.write(`${escapeForLog(out)}: ${texts} in ${plural(locales.length, 'language')}.\n`);
  return 0;
}

/** A report replaces an older one, and no file that somebody wrote. */
function requireOwnFile({ out, force = false }: ReportOptions, cwd: string): void {
  const path = resolve(cwd, out);
  if (force || !existsSync(path) || startOf(path) === REPORT_MARK) return;
  throw new UsageError(`${out} exists and is no report.`, 'Name another file, or replace it with --force.');
}

function startOf(path: string): string {
  try {
    // Nothing waits for the writer of a pipe.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const start = Buffer.alloc(REPORT_MARK.length);
      return start.toString('utf8', 0, readSync(file, start));
    } finally {
      closeSync(file);
    }
  } catch {
    // A folder, a pipe, or a file that nobody may read: the sentence about it comes when it is written.
    return '';
  }
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
