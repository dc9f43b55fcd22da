import type { Diagnostic } from '@error-contracts/catalog';
import { escapeForTerminal } from '@error-contracts/runtime/text';
import type { Colors } from '../terminal/colors.js';
import type { DiagnosticReport } from './diagnostic-report.js';
import { countText, plural } from './quantities.js';

/** As many as a person reads before they start to edit. */
const SHOWN = 20;

/** Returns diagnostics for people: place, what is wrong, the value, the help; the count comes last. */
export function textReport({ diagnostics, facts, all }: DiagnosticReport, colors: Colors): string {
  const shown = all ? diagnostics : errorsFirst(diagnostics).slice(0, SHOWN);
  const hidden = diagnostics.length - shown.length;
  const lines = shown.map((diagnostic) => diagnosticText(diagnostic, colors));
  if (hidden > 0) lines.push(colors.dim(`… and ${countText(hidden)} more; --all shows every one.\n`));
  lines.push(summary(diagnostics, facts, colors));
  return `${lines.join('\n')}\n`;
}

/** Errors before warnings, each in the order of the files. */
function errorsFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return [...errors, ...diagnostics.filter(({ severity }) => severity !== 'error')];
}

/** Returns one diagnostic for people: place, what is wrong, the value, the help. */
export function diagnosticText(diagnostic: Diagnostic, colors: Colors): string {
  const { file, line, column, severity, rule, message, value, help } = diagnostic;
  const paint = severity === 'error' ? colors.red : colors.yellow;
  return [
    `${colors.bold(`${escapeForTerminal(file)}:${line}:${column}`)} ${paint(severity)} ${escapeForTerminal(message)} ${colors.dim(rule)}`,
    ...(value === undefined ? [] : [`  note: found ${escapeForTerminal(value)}`]),
    `  help: ${escapeForTerminal(help)}`,
    '',
  ].join('\n');
}

function summary(diagnostics: readonly Diagnostic[], facts: DiagnosticReport['facts'], colors: Colors): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counts = [errors > 0 ? plural(errors, 'error') : '', warnings > 0 ? plural(warnings, 'warning') : ''];
  const found = counts.filter((count) => count !== '').join(', ');
  if (facts === undefined) return colors.red(found);
  const checked = `${facts.name}: ${plural(facts.errors, 'error')} in ${plural(facts.locales, 'language')}`;
  return found === '' ? colors.green(`${checked}, no diagnostics`) : colors.yellow(`${checked}, ${found}`);
}
