import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type TranslationState, translationStates } from '@error-contracts/catalog/provenance';
import { escapeForLog } from '@error-contracts/runtime/text';
import {
  type FormatId,
  findUnholdable,
  formatOf,
  formats,
  type TranslationFile,
  translationFile,
  withSuggestions,
} from '@error-contracts/translations';
import { finishEdits } from '../../../catalog/finish-edits.js';
import { findConfig } from '../../../config/find-config.js';
import { openProject } from '../../../config/open-project.js';
import { historyOf } from '../../../history/history.js';
import { printRefusal } from '../../../report/print-diagnostics.js';
import { plural } from '../../../report/quantities.js';
import { writeOut } from '../../../report/write-out.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { UsageError } from '../../../terminal/usage-error.js';
import { openTranslations } from '../../../translations/open-translations.js';
import { originsFromGit } from '../../../translations/origins-from-git.js';
import { targetLocale } from '../../../translations/target-locale.js';
import { unknownFormat } from '../../../translations/unknown-format.js';
import { unholdableDiagnostics } from './unholdable-diagnostics.js';

/** The options of `translations export`. */
export interface ExportOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly locale: string;
  readonly format?: FormatId;
  readonly only?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/**
 * Writes the texts of one language for translators. Resolves to 0, or to 1 if the catalogue has errors or the format
 * cannot hold a text.
 */
export async function exportCommand(terminal: Terminal, options: ExportOptions): Promise<number> {
  const { cwd, stdout, stderr } = terminal;
  const states = statesOf(options.only);
  const format = formats[formatOfExport(options)];
  requireNewFile(options, cwd);
  const { catalog: path } = openProject(options, cwd);
  await finishEdits(path, terminal);
  const { draft, sources, diagnostics } = await openTranslations(path, cwd);
  const refuse = async (found: typeof diagnostics = []): Promise<number> => {
    await printRefusal(terminal, { format: 'text' }, found, 'Nothing was exported.');
    return 1;
  };
  if (draft === undefined) return await refuse(diagnostics);
  const locale = targetLocale(draft, options.locale);
  const { origins } = await originsFromGit(await historyOf(path, terminal), draft, locale);
  const whole = withSuggestions(translationFile(draft, locale, origins));
  const file: TranslationFile = {
    ...whole,
    units: whole.units.filter(({ state }) => states.has(state)),
    neighbours: whole.units,
  };
  const unholdable = findUnholdable(format, file.units);
  if (unholdable.length > 0) return await refuse(unholdableDiagnostics(draft, file.locale, format.title, unholdable));
  const content = format.write(file);
  if (options.out === undefined) {
    if (typeof content !== 'string' && stdout.isTTY) {
      throw new UsageError(`${format.title} is not for a terminal.`, 'Name a file with --out.');
    }
    stdout.write(content);
    return 0;
  }
  writeOut(options.out, content, { catalog: path, sources, config: findConfig(options.config, cwd) }, cwd);
  stderr.write(
    `${escapeForLog(options.out)}: ${plural(file.units.length, 'text')} in ${file.locale}, ${format.title}.\n`,
  );
  return 0;
}

function statesOf(only: string | undefined): ReadonlySet<TranslationState> {
  if (only === undefined) return new Set(translationStates);
  const words = only.split(',').map((word) => word.trim());
  const unknown = words.find((word) => !translationStates.some((state) => state === word));
  if (unknown === undefined) return new Set(translationStates.filter((state) => words.includes(state)));
  throw new UsageError(`"${unknown.slice(0, 100)}" is not a state.`, `Write some of ${translationStates.join(',')}.`);
}

/** @throws {UsageError} If neither the option nor the name of the file says it. */
function formatOfExport({ format, out }: ExportOptions): FormatId {
  const found = format ?? (out === undefined ? 'xliff' : formatOf(out));
  if (found === undefined) throw unknownFormat(out ?? '');
  return found;
}

/** The file may be one that a translator handed back. */
function requireNewFile({ out, force = false }: ExportOptions, cwd: string): void {
  if (out === undefined || force || !existsSync(resolve(cwd, out))) return;
  throw new UsageError(
    `${out} exists, and may have translations that were not imported.`,
    'Import it first, name another file, or replace it with --force.',
  );
}
