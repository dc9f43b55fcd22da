import type { Diagnostic } from '@error-contracts/catalog';
import type { DiagnosticReport } from './diagnostic-report.js';
import { type JunitCase, junitDocument } from './junit-document.js';

/** Returns diagnostics as JUnit XML: a test case for each, or one that passes if there is none. */
export function junitReport({ diagnostics, facts }: DiagnosticReport): string {
  return junitDocument(diagnostics.map(diagnosticCase), facts?.name ?? 'catalogue');
}

/** Returns a diagnostic as a test case of JUnit: an error fails, a warning is output. */
export function diagnosticCase({ rule, severity, file, line, column, message, help }: Diagnostic): JunitCase {
  const place = `${file}:${line}:${column}`;
  const text = `${message} ${help}`;
  const outcome = severity === 'error' ? { failure: { type: rule, message: text, text: place } } : { output: text };
  return { classname: rule, name: place, ...outcome };
}
