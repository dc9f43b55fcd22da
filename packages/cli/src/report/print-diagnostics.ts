import { type Colors, colorsOf } from '../terminal/colors.js';
import type { Terminal } from '../terminal/terminal.js';
import type { DiagnosticFormat } from './diagnostic-format.js';
import type { DiagnosticReport } from './diagnostic-report.js';
import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

const FORMATTERS: Readonly<Record<DiagnosticFormat, (report: DiagnosticReport, colors: Colors) => string>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
  junit: junitReport,
};

/** Prints diagnostics on standard output, in a format. */
export function printDiagnostics(terminal: Terminal, format: DiagnosticFormat, report: DiagnosticReport): void {
  terminal.stdout.write(FORMATTERS[format](report, colorsOf(terminal)));
}

/** Prints the diagnostics that stopped a command, and on standard error what that means. */
export function printRefusal(
  terminal: Terminal,
  { format, all = false }: { readonly format: DiagnosticFormat; readonly all?: boolean },
  diagnostics: DiagnosticReport['diagnostics'],
  consequence: string,
): void {
  printDiagnostics(terminal, format, { diagnostics, facts: undefined, all });
  terminal.stderr.write(`${consequence}\n`);
}
