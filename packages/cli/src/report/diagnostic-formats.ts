import type { DiagnosticReport } from './diagnostic-report.js';
import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

/** The name of a report format. */
export type DiagnosticFormat = 'text' | 'json' | 'github' | 'sarif' | 'junit';

/** Every way to report Problems. */
export const diagnosticFormats: Readonly<Record<DiagnosticFormat, (violations: DiagnosticReport) => string>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
  junit: junitReport,
};

/** A report as text, with a line break at its end. */
export function reportDiagnostics(format: DiagnosticFormat, violations: DiagnosticReport): string {
  return diagnosticFormats[format](violations);
}
