import type { EndCoverage } from './begin-coverage.js';
import { END } from './jest-end.js';

/** Prints the report. Jest calls it once, after all tests. */
export default async function tearDown(): Promise<void> {
  const end = (globalThis as { readonly [END]?: EndCoverage | undefined })[END];
  if (end === undefined || end()) return;
  // Jest ends with its own code unless something fails.
  throw new Error('The coverage of errors is not enough: see the report above.');
}
