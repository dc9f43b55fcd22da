import { basename, extname, resolve } from 'node:path';
import { COVERAGE_PAGE_MARK } from '@error-contracts/coverage';
import { COVERAGE_EXTENSION } from '@error-contracts/runtime/coverage';
import { RUN_FILES } from '@error-contracts/runtime/coverage-runs';
import { isWithin, realPath } from '../../../config/real-path.js';
import { requireOwnFile } from '../../../report/require-own-file.js';
import { UsageError } from '../../../terminal/usage-error.js';
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
 * Throws unless the report of a command may be written where it says. What the tests recorded in their folder is never
 * replaced.
 *
 * @throws {UsageError} If the file is no report, or has no name.
 */
export function requireOwnReport({ format, out, force }: CoverageOptions, folder: string, cwd: string): void {
  if (out === undefined) return;
  if (isRecorded(out, folder, cwd)) {
    throw new UsageError(`${out} belongs to what the tests recorded.`, 'Name a file outside of that folder.');
  }
  requireOwnFile({ out, force }, MARKS[format], cwd);
}

function isRecorded(out: string, folder: string, cwd: string): boolean {
  const path = realPath(resolve(cwd, out));
  const isOfRun = extname(path) === COVERAGE_EXTENSION || RUN_FILES.includes(basename(path));
  return isOfRun && isWithin(realPath(resolve(cwd, folder)), path);
}
