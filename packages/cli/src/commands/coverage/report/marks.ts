import { COVERAGE_PAGE_MARK } from '@error-contracts/coverage';
import { requireOwnFile } from '../../../report/require-own-file.js';
import type { CoverageFormat } from '../coverage-format.js';
import type { CoverageOptions } from '../coverage-options.js';

/** How a report begins. So one replaces an older one of the same format, and no file that somebody wrote. */
const MARKS: Readonly<Record<CoverageFormat, string>> = {
  text: 'Coverage of ',
  json: '{\n  "ok": ',
  junit: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ',
  lcov: 'TN:\nSF:',
  html: COVERAGE_PAGE_MARK,
};

/**
 * Throws unless the report of a command may be written where it says.
 *
 * @throws {UsageError} If the file is no report, or has no name.
 */
export function requireOwnReport({ format, out, force }: CoverageOptions, cwd: string): void {
  if (out !== undefined) requireOwnFile({ out, force }, MARKS[format], cwd);
}
