import type { Written } from '@error-contracts/compiler';
import { escapeForLog } from '@error-contracts/runtime/text';
import type { DiagnosticFormat } from '../../report/diagnostic-format.js';
import { jsonText } from '../../report/json-text.js';
import { bytes, plural } from '../../report/quantities.js';
import type { MissingPackage } from './missing-packages.js';
import type { WrittenTarget } from './write-targets.js';

/** What `generate` did. */
export interface GenerateReport {
  /** How many errors the catalogue has. */
  readonly errors: number;
  readonly targets: readonly WrittenTarget[];
  readonly seconds: number;
  readonly missing: readonly MissingPackage[];
}

/** Returns the report as one JSON object, or as a line for each target; the last line has the time. */
export function generateReport(format: DiagnosticFormat, report: GenerateReport): string {
  if (format === 'json') return jsonText(report, 0);
  const count = plural(report.errors, 'error');
  const lines = report.targets.map(
    ({ target, out, ...written }) => `${target}: ${count} -> ${escapeForLog(out)}: ${summary(written)}`,
  );
  return `${lines.join('\n')}, ${report.seconds.toFixed(2)} s\n`;
}

function summary({ changed, unchanged, removed, bytes: size }: Written): string {
  const parts = [`${changed.length} written`, `${unchanged.length} unchanged`];
  if (removed.length > 0) parts.push(`${removed.length} removed`);
  return `${plural(changed.length + unchanged.length, 'file')} (${parts.join(', ')}), ${bytes(size)}`;
}
