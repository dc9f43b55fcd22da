/** The options of an error, after its data. */
export interface ThrowOptions {
  /** What caused the error. It is logged and never sent. */
  readonly cause?: unknown;
  /** When a retry can succeed: seconds from now, or a date. Becomes the header `Retry-After`. */
  readonly retryAfter?: number | Date | undefined;
  /** Further headers of the response, such as `WWW-Authenticate`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Never set. An `Error` has it, so the compiler refuses an error here: give it as `cause`. */
  readonly message?: never;
}
