import type { SourceFile } from '@error-contracts/catalog/read';

/** The name of the file of waivers, which stands beside the catalogue. */
export const COVERAGE_WAIVERS_FILE = 'coverage-waivers.json';

/** What can be waived: a test that runs asserts the error; the source throws it, handles it, names it in a test. */
export type Waivable = 'asserted' | 'thrown' | 'handled' | 'tested';

/** Why one error is left out, and until when. */
export interface CoverageWaiver {
  readonly reason: string;
  /** The last day on which it counts, as YYYY-MM-DD. */
  readonly expires: string;
  /** What is waived; everything if it is absent. */
  readonly of?: readonly Waivable[];
}

/** A file of waivers of the right shape. */
export interface CoverageWaiverFile {
  readonly file: SourceFile;
  /** By the names of errors, as the file has them. */
  readonly waivers: ReadonlyMap<string, CoverageWaiver>;
}
