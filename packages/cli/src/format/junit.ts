import type { Problem } from '@error-contracts/compiler';
import type { Findings } from './findings.js';
import { type JunitCase, junitDocument } from './junit-document.js';

/** Problems as JUnit XML: a test case per Problem, and one that passes where there is none. */
export function junitReport({ problems, facts }: Findings): string {
  return junitDocument(problems.map(testCase), facts?.name ?? 'catalogue');
}

function testCase({ rule, severity, file, line, column, message, mend }: Problem): JunitCase {
  const place = `${file}:${line}:${column}`;
  const text = `${message} ${mend}`;
  const outcome = severity === 'error' ? { failure: { type: rule, message: text, text: place } } : { output: text };
  return { classname: rule, name: place, ...outcome };
}
