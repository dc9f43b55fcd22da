import type { Findings } from './findings.js';

/** Problems as one JSON object: `{ ok, errors, warnings, problems }`. */
export function jsonReport({ problems, facts }: Findings): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const report = {
    ok: facts !== undefined,
    errors,
    warnings: problems.length - errors,
    checked: facts ?? null,
    problems,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
