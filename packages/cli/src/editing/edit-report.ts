import type { Code, Diagnostic } from '@error-contracts/catalog';
import { escapeForLog } from '@error-contracts/runtime/text';
import { jsonText } from '../report/json-text.js';
import type { Colors } from '../terminal/colors.js';

/** What an edit of the catalogue did. */
export interface EditReport {
  /** What was done, in a sentence. */
  readonly did: string;
  /** The name of the error after the edit. */
  readonly name: string;
  readonly code: Code;
  /** False for a dry run. */
  readonly written: boolean;
  /** The files that it changed, with the first line of each stretch. */
  readonly files: readonly { readonly file: string; readonly lines: readonly number[] }[];
  /** What to think about. */
  readonly notes: readonly string[];
  /** The warnings that `check` gives now and did not give before. */
  readonly warnings: readonly Diagnostic[];
  readonly next: readonly string[];
  /** The change, for a dry run. */
  readonly patch: string | undefined;
}

/** Returns the report as text or as one JSON object, with a line break at its end. */
export function editReport(format: 'text' | 'json', report: EditReport, colors: Colors): string {
  return format === 'json' ? jsonText({ ok: true, ...report }) : textReport(report, colors);
}

function textReport({ did, written, files, notes, warnings, next, patch }: EditReport, colors: Colors): string {
  const places = files.flatMap(({ file, lines }) => lines.map((line) => `  ${file}:${line}`));
  const remarks = [...notes, ...warnings.map(({ message, help }) => `${message} ${help}`)];
  return [
    ...(patch === undefined ? [] : [patch]),
    written
      ? colors.green(escapeForLog(did))
      : `${escapeForLog(did)} ${colors.bold('A dry run: nothing was written.')}`,
    ...(written ? places.map(escapeForLog) : []),
    ...remarks.map((remark) => `${colors.yellow('note:')} ${escapeForLog(remark)}`),
    ...next.map((step) => `${colors.cyan('next:')} ${escapeForLog(step)}`),
    '',
  ].join('\n');
}
