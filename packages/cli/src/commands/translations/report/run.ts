import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ReplaceError, replaceFiles } from '@error-contracts/catalog/write';
import { escapeForTerminal } from '@error-contracts/runtime/text';
import { type Origins, REPORT_MARK, reportDataOf, reportHtml } from '@error-contracts/translations';
import { finishEdits } from '../../../catalog/finish-edits.js';
import { readWaiversOf } from '../../../catalog/read-waivers.js';
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
  const { draft, diagnostics } = await openTranslations(path, cwd);
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
  write(out, reportHtml(data, draft.head.name ?? path), cwd);
  const texts = plural(draft.entries.size, 'text');
  stdout.write(`${escapeForTerminal(out)}: ${texts} in ${plural(locales.length, 'language')}.\n`);
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
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(REPORT_MARK.length);
      return start.toString('utf8', 0, readSync(file, start));
    } finally {
      closeSync(file);
    }
  } catch {
    // A folder, or a file that nobody may read: the sentence about it comes when it is written.
    return '';
  }
}

function write(out: string, html: string, cwd: string): void {
  const path = resolve(cwd, out);
  if (!existsSync(dirname(path)))
    throw new UsageError(`${dirname(out)} does not exist.`, 'Make the folder, or name another one.');
  try {
    replaceFiles(new Map([[path, html]]), dirname(path));
  } catch (error) {
    if (!(error instanceof ReplaceError)) throw error;
    throw new UsageError(`${out} cannot be written (${error.code}).`, 'Name a file in a folder that you may write to.');
  }
}
