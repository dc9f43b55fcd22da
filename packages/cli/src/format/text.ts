import type { Problem } from '@error-contracts/compiler';

import { colors } from './colors.js';
import type { Findings } from './findings.js';
import { plural } from './quantities.js';
import { visible } from './visible.js';

/** As many as someone reads before they start to mend. */
const SHOWN = 20;

/** Problems for people: place, what is wrong, the value, the mend; the count last. */
export function textReport({ problems, facts, all }: Findings): string {
  const shown = all ? problems : mostGrave(problems).slice(0, SHOWN);
  const hidden = problems.length - shown.length;
  const lines = shown.map(problemText);
  if (hidden > 0) lines.push(colors.dim(`… and ${hidden.toLocaleString('en')} more; --all shows every one.\n`));
  lines.push(summary(problems, facts));
  return `${lines.join('\n')}\n`;
}

/** Errors before warnings, each in the order of the files. */
function mostGrave(problems: readonly Problem[]): readonly Problem[] {
  const grave = problems.filter(({ severity }) => severity === 'error');
  return [...grave, ...problems.filter(({ severity }) => severity !== 'error')];
}

/** A Problem for people: place, what is wrong, the value, the mend. */
export function problemText({ file, line, column, severity, rule, message, value, mend }: Problem): string {
  const paint = severity === 'error' ? colors.red : colors.yellow;
  return [
    `${colors.bold(`${visible(file)}:${line}:${column}`)} ${paint(severity)} ${visible(message)} ${colors.dim(rule)}`,
    ...(value === undefined ? [] : [`  found: ${visible(value)}`]),
    `  mend:  ${visible(mend)}`,
    '',
  ].join('\n');
}

function summary(problems: readonly Problem[], facts: Findings['facts']): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [errors > 0 ? plural(errors, 'Problem') : '', warnings > 0 ? plural(warnings, 'warning') : ''];
  const found = counts.filter((count) => count !== '').join(', ');
  if (facts === undefined) return colors.red(found);
  const checked = `${facts.name}: ${plural(facts.errors, 'error')} in ${plural(facts.locales, 'language')}`;
  return found === '' ? colors.green(`${checked}, no Problems`) : colors.yellow(`${checked}, ${found}`);
}
