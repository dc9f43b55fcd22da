import { type Colors, colorsOf } from '../terminal/colors.js';
import type { Terminal } from '../terminal/terminal.js';
import type { DiagnosticFormat } from './diagnostic-format.js';
import type { DiagnosticReport } from './diagnostic-report.js';
import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { textReport } from './text.js';

type Formatter = (report: DiagnosticReport, colors: Colors) => string | Promise<string>;

const FORMATTERS: Readonly<Record<DiagnosticFormat, Formatter>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  // It describes rules, and so loads those of every command.
  sarif: async (report) => (await import('./sarif.js')).sarifReport(report),
  junit: junitReport,
};

/** Returns whether a format puts what it reports beside the code of a repository. */
export function isForCode(format: string): boolean {
  return format === 'github' || format === 'sarif';
}

async function placedInRepository(report: DiagnosticReport, terminal: Terminal): Promise<DiagnosticReport> {
  // Few runs need it, and the help should not load it.
  const { existingInRepository } = await import('../revisions/in-repository.js');
  const pathOf = existingInRepository(terminal);
  return { ...report, diagnostics: report.diagnostics.map((one) => ({ ...one, file: pathOf(one.file) })) };
}

/** Prints diagnostics on standard output, in a format. */
export async function printDiagnostics(
  terminal: Terminal,
  format: DiagnosticFormat,
  report: DiagnosticReport,
): Promise<void> {
  const shown = isForCode(format) ? await placedInRepository(report, terminal) : report;
  terminal.stdout.write(await FORMATTERS[format](shown, colorsOf(terminal)));
}

/** Prints the diagnostics that stopped a command, and on standard error what that means. */
export async function printRefusal(
  terminal: Terminal,
  { format, all = false }: { readonly format: DiagnosticFormat; readonly all?: boolean },
  diagnostics: DiagnosticReport['diagnostics'],
  consequence: string,
): Promise<void> {
  await printDiagnostics(terminal, format, { diagnostics, facts: undefined, all });
  terminal.stderr.write(`${consequence}\n`);
}
