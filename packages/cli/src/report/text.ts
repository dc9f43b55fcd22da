import type { Diagnostic } from '@error-contracts/catalog';
import type { Colors } from '../terminal/colors.js';
import { diagnosticLines } from './diagnostic-lines.js';
import type { DiagnosticReport } from './diagnostic-report.js';
import { plural } from './quantities.js';

/** Returns diagnostics for people; the count comes last. */
export function textReport({ diagnostics, facts, all }: DiagnosticReport, colors: Colors): string {
  const lines = [...diagnosticLines(diagnostics, all, colors), summary(diagnostics, facts, colors)];
  return `${lines.join('\n')}\n`;
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
