/** A response as a test saw it, whatever library it came from. */
export interface SeenResponse {
  /** The HTTP status; null if the value has none. */
  readonly status: number | null;
  /** By their names in lower case. Several headers of one name are joined by `, `. */
  readonly headers: { readonly [name: string]: string };
  /** The parsed JSON, or the text if it is none. Undefined if there is no body. */
  readonly body: unknown;
  /** The text of the body; null if only the parsed body is known. */
  readonly text: string | null;
  /** What the value was. */
  readonly source: ResponseSource;
  /** Why it could not be read; absent if it could. */
  readonly problem?: string;
}

/** The libraries that responses are read of. `plain` is any object with a status, and `body` a body by itself. */
export type ResponseSource =
  | 'fetch'
  | 'axios'
  | 'ky'
  | 'got'
  | 'undici'
  | 'inject'
  | 'supertest'
  | 'playwright'
  | 'node'
  | 'plain'
  | 'none';
