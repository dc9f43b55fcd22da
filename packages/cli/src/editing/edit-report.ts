import type { Diagnostic } from '@error-contracts/catalog';
import { colors } from '../report/colors.js';
import { visible } from '../report/visible.js';

/** What an edit of the catalogue did. */
export interface EditReport {
  /** In a sentence. */
  readonly did: string;
  /** The error, as it is called now. */
  readonly name: string;
  readonly code: number;
  /** False for a dry run. */
  readonly written: boolean;
  /** The files that it changed, with the first line of each stretch. */
  readonly files: readonly { readonly file: string; readonly lines: readonly number[] }[];
  /** What to think about. */
  readonly notes: readonly string[];
  /** What `check` says now and did not say before. */
  readonly warnings: readonly Diagnostic[];
  readonly next: readonly string[];
  /** The change, for a dry run. */
  readonly patch: string | undefined;
}

/** The report as text or as one JSON object, with a line break at its end. */
export function editReport(format: 'text' | 'json', report: EditReport): string {
  return format === 'json' ? `${JSON.stringify({ ok: true, ...report }, null, 2)}\n` : textReport(report);
}

function textReport({ did, written, files, notes, warnings, next, patch }: EditReport): string {
  const places = files.flatMap(({ file, lines }) => lines.map((line) => `  ${file}:${line}`));
  const remarks = [...notes, ...warnings.map(({ message, help }) => `${message} ${help}`)];
  return [
    ...(patch === undefined ? [] : [patch]),
    written ? colors.green(visible(did)) : `${visible(did)} ${colors.bold('A dry run: nothing was written.')}`,
    ...(written ? places.map(visible) : []),
    ...remarks.map((remark) => `${colors.yellow('Mind:')} ${visible(remark)}`),
    ...next.map((step) => `${colors.cyan('Next:')} ${visible(step)}`),
    '',
  ].join('\n');
}
