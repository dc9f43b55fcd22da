import type { DiagnosticReport } from './diagnostic-report.js';
import { jsonText } from './json-text.js';

/** Returns diagnostics as one JSON object: `{ ok, errors, warnings, checked, diagnostics }`. */
export function jsonReport({ diagnostics, facts }: DiagnosticReport): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const report = {
    ok: facts !== undefined,
    errors,
    warnings: diagnostics.length - errors,
    checked: facts ?? null,
    diagnostics,
  };
  return jsonText(report);
}
