import type { Diagnostic } from '@error-contracts/catalog';

import { colors } from './colors.js';
import type { DiagnosticReport } from './diagnostic-report.js';
import { plural } from './quantities.js';
import { visible } from './visible.js';

/** As many as someone reads before they start to mend. */
const SHOWN = 20;

/** Problems for people: place, what is wrong, the value, the mend; the count last. */
export function textReport({ diagnostics, facts, all }: DiagnosticReport): string {
  const shown = all ? diagnostics : mostGrave(diagnostics).slice(0, SHOWN);
  const hidden = diagnostics.length - shown.length;
  const lines = shown.map(diagnosticText);
  if (hidden > 0) lines.push(colors.dim(`… and ${hidden.toLocaleString('en')} more; --all shows every one.\n`));
  lines.push(summary(diagnostics, facts));
  return `${lines.join('\n')}\n`;
}

/** Errors before warnings, each in the order of the files. */
function mostGrave(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const grave = diagnostics.filter(({ severity }) => severity === 'error');
  return [...grave, ...diagnostics.filter(({ severity }) => severity !== 'error')];
}

/** A Problem for people: place, what is wrong, the value, the mend. */
export function diagnosticText({ file, line, column, severity, rule, message, value, help }: Diagnostic): string {
  const paint = severity === 'error' ? colors.red : colors.yellow;
  return [
    `${colors.bold(`${visible(file)}:${line}:${column}`)} ${paint(severity)} ${visible(message)} ${colors.dim(rule)}`,
    ...(value === undefined ? [] : [`  found: ${visible(value)}`]),
    `  help:  ${visible(help)}`,
    '',
  ].join('\n');
}

function summary(diagnostics: readonly Diagnostic[], facts: DiagnosticReport['facts']): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counts = [errors > 0 ? plural(errors, 'Problem') : '', warnings > 0 ? plural(warnings, 'warning') : ''];
  const found = counts.filter((count) => count !== '').join(', ');
  if (facts === undefined) return colors.red(found);
  const checked = `${facts.name}: ${plural(facts.errors, 'error')} in ${plural(facts.locales, 'language')}`;
  return found === '' ? colors.green(`${checked}, no Problems`) : colors.yellow(`${checked}, ${found}`);
}
