import {
  type DraftAnswer,
  draftRequests,
  readDraftAnswers,
  translationFile,
  withSuggestions,
} from '@error-contracts/translations';
import { finishEdits } from '../../../catalog/finish-edits.js';
import { openProject } from '../../../config/open-project.js';
import { printRefusal } from '../../../report/print-diagnostics.js';
import { plural } from '../../../report/quantities.js';
import { colorsOf } from '../../../terminal/colors.js';
import { withProgress } from '../../../terminal/progress.js';
import { runProgram } from '../../../terminal/run-program.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { UsageError } from '../../../terminal/usage-error.js';
import { draftsReport, hasErrors } from '../../../translations/drafts-report.js';
import { openTranslations } from '../../../translations/open-translations.js';
import { readMemories } from '../../../translations/read-memories.js';
import { takeDrafts } from '../../../translations/take-drafts.js';
import { targetLocale } from '../../../translations/target-locale.js';

/** The options of `translations draft`. */
export interface DraftOptions {
  readonly catalog?: string;
  readonly locale: string;
  readonly command: string;
  readonly write?: boolean;
  readonly by?: string;
  readonly memory?: readonly string[];
  readonly timeout: number;
  readonly format: 'text' | 'json';
  readonly all?: boolean;
}

/** The name of what the program prints, in diagnostics. */
const OUTPUT = 'stdout';

/**
 * Lets a program draft the missing texts of a language. Resolves to 0, or to 1 if the files, a line of the program or
 * a draft has an error; the other drafts are taken all the same.
 */
export async function draftCommand(terminal: Terminal, options: DraftOptions): Promise<number> {
  const { cwd, stdout } = terminal;
  const { command, write = false, by, timeout: seconds, memory = [] } = options;
  if (command.trim() === '') throw new UsageError('--command is empty.', 'Name the program that drafts the texts.');
  if (seconds === 0) throw new UsageError('--timeout is 0.', 'Give the program at least a second.');
  const { catalog: path, settings } = openProject(options, cwd);
  await finishEdits(path, terminal);
  const { draft, diagnostics: unreadable } = await openTranslations(path, cwd);
  if (draft === undefined) return await refused(terminal, options, unreadable);
  const locale = targetLocale(draft, options.locale);
  const read = readMemories(memory, { sourceLocale: draft.head.sourceLocale ?? 'und', locale }, cwd);
  if (hasErrors(read.diagnostics)) return await refused(terminal, options, read.diagnostics);
  const asked = withSuggestions(translationFile(draft, locale), { memory: read.entries });
  const requests = draftRequests(asked);
  let answers: readonly DraftAnswer[] = [];
  let broken: ReturnType<typeof readDraftAnswers>['diagnostics'] = [];
  if (requests.length > 0) {
    const input = requests.map((request) => `${JSON.stringify(request)}\n`).join('');
    const what = `The program drafts ${plural(requests.length, 'text')}`;
    const output = await withProgress(terminal, what, () => runProgram({ command, input, seconds }, terminal));
    ({ answers, diagnostics: broken } = readDraftAnswers(OUTPUT, output, new Set(requests.map(({ id }) => id))));
  }
  const place = { path, locale, settings, write, from: OUTPUT, by };
  const drafts = await takeDrafts(terminal, place, answers, asked);
  const diagnostics = [...read.diagnostics, ...broken, ...drafts.diagnostics].sort((a, b) => a.line - b.line);
  const report = { ...drafts, diagnostics, locale, missing: requests.length };
  stdout.write(draftsReport(report, { ...options, writeOption: '--write' }, colorsOf(terminal)));
  return hasErrors(diagnostics) ? 1 : 0;
}

async function refused(
  terminal: Terminal,
  { format }: DraftOptions,
  diagnostics: Parameters<typeof printRefusal>[2],
): Promise<number> {
  await printRefusal(terminal, { format }, diagnostics, 'Nothing was drafted: correct these errors first.');
  return 1;
}
