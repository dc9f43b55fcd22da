import type { Diagnostic } from '@error-contracts/catalog';
import { escapeForLog } from '@error-contracts/runtime/text';
import { diagnosticText } from '../report/diagnostic-lines.js';
import { jsonText } from '../report/json-text.js';
import { countText, plural } from '../report/quantities.js';
import type { Colors } from '../terminal/colors.js';
import type { TakenDrafts } from './take-drafts.js';

/** What a command did with drafts, or would do. */
export interface DraftsReport extends TakenDrafts {
  readonly locale: string;
  /** How many texts are missing. */
  readonly missing: number;
}

interface ReportOptions {
  readonly format: 'text' | 'json';
  readonly all?: boolean;
  /** The option that writes them. */
  readonly writeOption: string;
}

/** As many of a kind as a person reads. */
const SHOWN = 20;

/** Returns the report as text or as one JSON object. */
export function draftsReport(report: DraftsReport, options: ReportOptions, colors: Colors): string {
  return options.format === 'json' ? json(report) : text(report, options, colors);
}

function json({ locale, missing, taken, diagnostics, written }: DraftsReport): string {
  const drafts = taken.map(({ name, source, after }) => ({ name, source, target: after.target }));
  const ok = !hasErrors(diagnostics);
  return jsonText({ ok, locale, written, summary: { missing, drafts: drafts.length }, drafts, diagnostics });
}

/** True if one of them is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function text(report: DraftsReport, { all = false, writeOption }: ReportOptions, colors: Colors): string {
  const { taken, diagnostics, missing, locale, written } = report;
  const shown = all ? Number.POSITIVE_INFINITY : SHOWN;
  const done = written ? `${colors.green('Written:')} ` : '';
  const lines = [
    ...taken
      .slice(0, shown)
      .flatMap(({ name, source, after }) => [
        colors.bold(name),
        `  ${shownText(source)}`,
        `  ${colors.green(`+ ${shownText(after.target ?? '')}`)}`,
      ]),
    ...more(taken.length - shown, colors),
    ...diagnostics.slice(0, shown).map((diagnostic) => diagnosticText(diagnostic, colors)),
    ...more(diagnostics.length - shown, colors),
    `${done}${plural(taken.length, 'draft')} of ${plural(missing, 'missing text')} in ${locale}.`,
    ...(written || taken.length === 0 ? [] : [`${colors.cyan('next:')} nothing is written yet; add ${writeOption}.`]),
  ];
  return `${lines.join('\n')}\n`;
}

function more(hidden: number, colors: Colors): readonly string[] {
  return hidden > 0 ? [colors.dim(`… and ${countText(hidden)} more; --all shows every one.`)] : [];
}

const LONGEST = 500;

function shownText(value: string): string {
  return escapeForLog(value.length > LONGEST ? `${value.slice(0, LONGEST).toWellFormed()}…` : value);
}
