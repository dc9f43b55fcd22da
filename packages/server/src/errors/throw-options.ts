/** What may be given beside the data of an error. */
export interface ThrowOptions {
  /** What led to it: for the log, never for the response. */
  readonly cause?: unknown;
  /** When a repetition can succeed: seconds from now, or a moment. Becomes `Retry-After`. */
  readonly retryAfter?: number | Date | undefined;
  /** Headers that the response carries besides, such as `WWW-Authenticate`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Never given: it tells an error, which belongs into `cause`, from options. */
  readonly message?: never;
}
