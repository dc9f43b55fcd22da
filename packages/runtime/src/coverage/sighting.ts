/** How an error was seen: a test asserted it, a server sent it, or somebody met a code that the catalogue does not have. */
export type SightingKind = 'asserted' | 'emitted' | 'unknown';

/** One error that was seen while tests ran. */
export interface Sighting {
  readonly kind: SightingKind;
  /** The name of the catalogue, as the contract has it. */
  readonly catalog: string;
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
