/** How an error was seen: a test asserted it, a server sent it, or somebody met a code that the catalogue does not have. */
export type SightingKind = 'asserted' | 'emitted' | 'unknown';

/** One error that was seen while tests ran, as a line of a file of coverage says it. */
export interface SeenError {
  readonly kind: SightingKind;
  /** The present name of the error. Absent if nobody knows it. */
  readonly name?: string | undefined;
  /** The code as it travels on the wire. */
  readonly code: number | string;
  /** The HTTP status. */
  readonly status?: number | undefined;
  /** BCP 47 tag of the language of the text. */
  readonly locale?: string | undefined;
  /** The names of the parameters that are present. Absent if nobody knows, empty if there are none. */
  readonly data?: readonly string[] | undefined;
  /** The operation that answered, as the server calls it: `signUp` or `POST /users`. */
  readonly operation?: string | undefined;
  /** The name of the test. */
  readonly test?: string | undefined;
}

/** The catalogue that errors were seen of. */
export interface SeenCatalog {
  /** The name of the catalogue, as the contract has it. */
  readonly catalog: string;
  /** What tells two versions of the catalogue apart: {@link fingerprintOf} its codes. */
  readonly fingerprint?: string | undefined;
}

/** One error of a catalogue that was seen while tests ran. */
export interface Sighting extends SeenCatalog, SeenError {}

/** The first line of a file of coverage, and each line after which errors of another catalogue follow. */
export interface CoverageHeader extends SeenCatalog {
  /** The version of the format of the file. */
  readonly coverage: typeof COVERAGE_FORMAT;
  /** What wrote the file, for people: `node 26.10.0`. */
  readonly writer?: string | undefined;
}

/** The version of the format of files of coverage. */
export const COVERAGE_FORMAT = 1;

/** The variable of the environment with the folder into which every process writes a file of coverage of its own. */
export const COVERAGE_VARIABLE = 'ERROR_CONTRACTS_COVERAGE';

/** How the name of a file of coverage ends. */
export const COVERAGE_EXTENSION = '.jsonl';
