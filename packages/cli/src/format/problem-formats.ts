import type { Findings } from './findings.js';
import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

/** The name of a report format. */
export type ProblemFormat = 'text' | 'json' | 'github' | 'sarif' | 'junit';

/** Every way to report Problems. */
export const problemFormats: Readonly<Record<ProblemFormat, (findings: Findings) => string>> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
  junit: junitReport,
};

/** A report as text, with a line break at its end. */
export function reportProblems(format: ProblemFormat, findings: Findings): string {
  return problemFormats[format](findings);
}
