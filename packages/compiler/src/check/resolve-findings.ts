import type { Problem, Severity } from '../problem.js';
import { locator } from '../read/locate.js';
import type { SourceFile } from '../read/source-file.js';
import type { Finding } from './rule.js';

/** Findings by the rule that made them. */
export interface RuleFindings {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings as Problems with line and column, in the order of the files and the lines. */
export function resolveFindings(groups: readonly RuleFindings[], files: readonly SourceFile[]): readonly Problem[] {
  const order = new Map(files.map((file, index) => [file, index]));
  const locators = new Map(files.map((file) => [file, locator(file.text)]));
  const placed = groups.flatMap(({ rule, severity, findings }) =>
    findings.map((finding) => {
      const position = locators.get(finding.file)?.(finding) ?? { line: 1, column: 1 };
      const value = shownValue(finding);
      const problem: Problem = {
        rule,
        severity: finding.severity ?? severity,
        file: finding.file.path,
        ...position,
        message: finding.message,
        ...(value === undefined ? {} : { value }),
        mend: finding.mend,
      };
      return { problem, fileOrder: order.get(finding.file) ?? 0 };
    }),
  );
  placed.sort(
    (a, b) => a.fileOrder - b.fileOrder || a.problem.line - b.problem.line || a.problem.column - b.problem.column,
  );
  return placed.map(({ problem }) => problem);
}

const LONGEST_VALUE = 80;

function shownValue(finding: Finding): string | undefined {
  const value = 'value' in finding ? finding.value : valueAt(finding.file.value, finding.path);
  if (value === undefined) return undefined;
  const text =
    typeof value === 'string' && value.length > LONGEST_VALUE
      ? JSON.stringify(value.slice(0, LONGEST_VALUE))
      : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function valueAt(root: unknown, path: Finding['path']): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return typeof value === 'object' && value !== null ? undefined : value;
}
