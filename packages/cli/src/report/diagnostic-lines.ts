import type { Diagnostic } from '@error-contracts/catalog';
import { escapeForLog } from '@error-contracts/runtime/text';
import type { Colors } from '../terminal/colors.js';
import { countText } from './quantities.js';

/** As many as a person reads before they start to edit. */
const SHOWN = 20;
/** Of one rule, a few warnings show what it is about. */
const SHOWN_OF_A_RULE = 3;

/**
 * Returns diagnostics for people, each with place, what is wrong, the value and the help. Unless all are asked for, errors
 * come first, what is the same in several files is said once, and a rule with many warnings shows a few.
 */
export function diagnosticLines(diagnostics: readonly Diagnostic[], all: boolean, colors: Colors): readonly string[] {
  const groups = all ? diagnostics.map((one) => [one] as const) : errorsFirst(groupsOf(diagnostics));
  const shown = all ? groups : firstOfEachRule(groups);
  const isShown = new Set(shown);
  const hidden = groups.filter((group) => !isShown.has(group)).flat();
  const lines = shown.map((group) => diagnosticText(group[0], colors, group.slice(1)));
  if (hidden.length === 0) return lines;
  const more = `… and ${countText(hidden.length)} more; --all shows every one.`;
  return [...lines, colors.dim(`${more}\n  ${rulesOf(hidden)}\n`)];
}

/** Diagnostics that say the same in several files. */
type Group = readonly [Diagnostic, ...Diagnostic[]];

function groupsOf(diagnostics: readonly Diagnostic[]): readonly Group[] {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>();
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify([diagnostic.rule, diagnostic.severity, diagnostic.message]);
    const group = groups.get(key);
    // In one file the same sentence is about several places, and each needs its value.
    if (group?.every(({ file }) => file !== diagnostic.file) === true) group.push(diagnostic);
    else groups.set(group === undefined ? key : `${key}${groups.size}`, [diagnostic]);
  }
  return [...groups.values()];
}

/** Errors before warnings, each in the order of the files. */
function errorsFirst(groups: readonly Group[]): readonly Group[] {
  const errors = groups.filter(([{ severity }]) => severity === 'error');
  return [...errors, ...groups.filter(([{ severity }]) => severity !== 'error')];
}

function firstOfEachRule(groups: readonly Group[]): readonly Group[] {
  const counts = new Map<string, number>();
  const first = groups.filter(([{ rule, severity }]) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return severity === 'error' || count <= SHOWN_OF_A_RULE;
  });
  return first.slice(0, SHOWN);
}

/** Returns how many there are of which rule: `texts-end-alike (7), words-are-not-doubled (5)`. */
function rulesOf(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].sort(([, a], [, b]) => b - a).map(([rule, count]) => `${rule} (${countText(count)})`);
  return (rules.length > 5 ? [...rules.slice(0, 5), '…'] : rules).join(', ');
}

/** Returns one diagnostic for people: place, what is wrong, the value, the help, and where else the same is found. */
export function diagnosticText(diagnostic: Diagnostic, colors: Colors, others: readonly Diagnostic[] = []): string {
  const { file, line, column, severity, rule, message, value, help } = diagnostic;
  const paint = severity === 'error' ? colors.red : colors.yellow;
  return [
    `${colors.bold(`${escapeForLog(file)}:${line}:${column}`)} ${paint(severity)} ${escapeForLog(message)} ${colors.dim(rule)}`,
    ...(value === undefined ? [] : [`  note: found ${escapeForLog(value)}`]),
    ...(help === '' ? [] : [`  help: ${escapeForLog(help)}`]),
    ...(others.length === 0 ? [] : [`  also: ${escapeForLog(placesOf(others))}`]),
    '',
  ].join('\n');
}

function placesOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(({ file, line, column }) => `${file}:${line}:${column}`).join(', ');
}
