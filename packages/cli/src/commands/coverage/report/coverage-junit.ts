import type { Diagnostic } from '@error-contracts/catalog';
import type { Coverage, ErrorCoverage } from '@error-contracts/coverage';
import { diagnosticCase } from '../../../report/junit.js';
import { type JunitCase, junitDocument } from '../../../report/junit-document.js';

/**
 * Returns the coverage as JUnit XML: a test case for each error, by domain, and one for each diagnostic. An error that
 * is not asserted is skipped: what is demanded, and whether it is kept, are the diagnostics.
 */
export function coverageJunit({ catalog, errors }: Coverage, diagnostics: readonly Diagnostic[]): string {
  return junitDocument([...diagnostics.map(diagnosticCase), ...errors.map(errorCase)], catalog);
}

function errorCase({ name, code, domain, state, waiver }: ErrorCoverage): JunitCase {
  const skipped = {
    asserted: undefined,
    emitted: 'A server sent it, but no test asserts it.',
    never: 'No test has seen it.',
    waived: `Waived until ${waiver?.expires}: ${waiver?.reason}`,
  }[state];
  return { classname: domain, name: `${name} (${code})`, skipped };
}
