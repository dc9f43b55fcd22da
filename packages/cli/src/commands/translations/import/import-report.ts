import type { Diagnostic } from '@error-contracts/catalog';
import { escapeForLog } from '@error-contracts/runtime/text';
import type { FormatId, TakenUnit } from '@error-contracts/translations';
import { diagnosticLines } from '../../../report/diagnostic-lines.js';
import { jsonText } from '../../../report/json-text.js';
import { countText, plural } from '../../../report/quantities.js';
import type { Colors } from '../../../terminal/colors.js';

/** What an import of translations did or would do. */
export interface TranslationImportReport {
  readonly path: string;
  readonly locale: string;
  readonly format: FormatId;
  /** False for a dry run, and if there was nothing to write. */
  readonly written: boolean;
  readonly taken: readonly TakenUnit[];
  readonly same: number;
  readonly untranslated: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface ReportOptions {
  readonly report: 'text' | 'json';
  readonly all?: boolean;
}

/** Returns the report as text or as one JSON object. */
export function formatImport(
  report: TranslationImportReport,
  { report: format, all = false }: ReportOptions,
  colors: Colors,
): string {
  return format === 'json' ? jsonText(json(report)) : text(report, all, colors);
}

/** As many texts as a person reads. */
const SHOWN = 20;

function json({
  path,
  locale,
  format,
  written,
  taken,
  same,
  untranslated,
  diagnostics,
}: TranslationImportReport): object {
  const ok = diagnostics.every(({ severity }) => severity !== 'error');
  const summary = { taken: taken.length, same, untranslated, reported: diagnostics.length };
  return { ok, file: path, locale, format, written, summary, taken, diagnostics };
}

function text(report: TranslationImportReport, all: boolean, colors: Colors): string {
  const { path, locale, taken, diagnostics } = report;
  const shown = all ? taken.length : SHOWN;
  return [
    `${colors.bold(escapeForLog(path))} -> ${locale}`,
    '',
    ...taken.slice(0, shown).flatMap((unit) => takenLines(unit, colors)),
    ...more(taken.length - shown, colors),
    ...(taken.length > 0 ? [''] : []),
    ...diagnosticLines(diagnostics, all, colors),
    summary(report, colors),
    ...nextStep(report, colors),
    '',
  ].join('\n');
}

function more(hidden: number, colors: Colors): readonly string[] {
  return hidden > 0 ? [colors.dim(`… and ${countText(hidden)} more; --all shows every one.`)] : [];
}

/** Returns one text as a diff: its state, what it was, what it becomes, and its new notes. */
function takenLines({ name, before, after, line }: TakenUnit, colors: Colors): readonly string[] {
  const state = before.state === after.state ? after.state : `${before.state} -> ${after.state}`;
  const isNew = before.target !== after.target;
  const known = new Set(before.notes);
  return [
    `  ${colors.bold(name)}  ${state}  ${colors.dim(`line ${line}`)}`,
    ...(isNew && before.target !== undefined ? [`    ${colors.red(`- ${shownText(before.target)}`)}`] : []),
    ...(isNew && after.target !== undefined ? [`    ${colors.green(`+ ${shownText(after.target)}`)}`] : []),
    ...after.notes.filter((note) => !known.has(note)).map((note) => `    note: ${shownText(note)}`),
  ];
}

const LONGEST = 500;

function shownText(value: string): string {
  return escapeForLog(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}

function summary({ taken, same, untranslated, diagnostics, written }: TranslationImportReport, colors: Colors): string {
  const counts = [
    ...(taken.length > 0 ? [`${countText(taken.length)} taken`] : []),
    `${countText(same)} same`,
    ...(untranslated > 0 ? [`${countText(untranslated)} not translated yet`] : []),
    ...(diagnostics.length > 0 ? [`${countText(diagnostics.length)} reported`] : []),
  ].join(', ');
  if (written) return `${colors.green('Written:')} ${counts}.`;
  return taken.length === 0 && diagnostics.length === 0 ? colors.green(`${counts}: nothing to do.`) : `${counts}.`;
}

function nextStep({ written, taken }: TranslationImportReport, colors: Colors): readonly string[] {
  if (written || taken.length === 0) return [];
  return [`${colors.cyan('next:')} nothing is written yet; add --write for ${plural(taken.length, 'text')}.`];
}
