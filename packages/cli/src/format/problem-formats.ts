import type { Problem } from '@error-contracts/compiler';
import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

/** What a report speaks of. */
export interface Findings {
  readonly problems: readonly Problem[];
  /** What was checked; absent where an error stood in the way. */
  readonly facts: { readonly name: string; readonly errors: number; readonly locales: number } | undefined;
  /** Show every Problem, where a format for people would show the first ones only. */
  readonly all: boolean;
}

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
