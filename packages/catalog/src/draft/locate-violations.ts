import type { Diagnostic, Severity } from '../diagnostic.js';
import { locator } from '../read/locator.js';
import type { SourceFile } from '../read/source-file.js';
import type { Violation } from './violation.js';

/** The violations of one rule. */
export interface RuleViolations {
  readonly rule: string;
  readonly severity: Severity;
  readonly violations: readonly Violation[];
}

/**
 * Returns violations as diagnostics with line and column, in the order of the files and lines. Other files than these
 * come last.
 */
export function locateViolations(
  groups: readonly RuleViolations[],
  files: readonly SourceFile[],
): readonly Diagnostic[] {
  const all = new Set([...files, ...groups.flatMap(({ violations }) => violations.map(({ file }) => file))]);
  const order = new Map([...all].map((file, index) => [file, index]));
  const locators = new Map([...all].map((file) => [file, locator(file.text)]));
  const placed = groups.flatMap(({ rule, severity, violations }) =>
    violations.map((violation) => {
      const position = locators.get(violation.file)?.(violation) ?? { line: 1, column: 1 };
      const value = shownValue(violation);
      const diagnostic: Diagnostic = {
        rule,
        severity: violation.severity ?? severity,
        file: violation.file.path,
        ...position,
        message: violation.message,
        ...(value === undefined ? {} : { value }),
        help: violation.help,
      };
      return { diagnostic, fileOrder: order.get(violation.file) ?? 0 };
    }),
  );
  placed.sort(
    (a, b) =>
      a.fileOrder - b.fileOrder || a.diagnostic.line - b.diagnostic.line || a.diagnostic.column - b.diagnostic.column,
  );
  return placed.map(({ diagnostic }) => diagnostic);
}

const LONGEST_VALUE = 80;

function shownValue(violation: Violation): string | undefined {
  const value = 'value' in violation ? violation.value : valueAt(violation.file.value, violation.path);
  if (value === undefined) return undefined;
  const text =
    typeof value === 'string' && value.length > LONGEST_VALUE
      ? JSON.stringify(value.slice(0, LONGEST_VALUE))
      : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function valueAt(root: unknown, path: Violation['path']): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return typeof value === 'object' && value !== null ? undefined : value;
}
