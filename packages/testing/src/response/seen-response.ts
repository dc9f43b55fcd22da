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
  /** Why it could not be read, in a sentence; absent if it could. */
  readonly problem?: string;
}

/** The libraries that responses are read of. `plain` is any other object with a status, and `none` is no response. */
export type ResponseSource =
  | 'fetch'
  | 'axios'
  | 'got'
  | 'undici'
  | 'inject'
  | 'supertest'
  | 'playwright'
  | 'node'
  | 'plain'
  | 'none';

/** What a response says before its body is read. */
export type ResponseHead = Pick<SeenResponse, 'status' | 'headers' | 'source'>;

/** The head of a value that is no response. */
export const NO_HEAD: ResponseHead = { status: null, headers: {}, source: 'none' };

/** Returns a response that could not be read. */
export function unread(problem: string, head: ResponseHead = NO_HEAD): SeenResponse {
  return { ...head, body: undefined, text: null, problem };
}

/** Why a response without its body is of no use. */
export const ALREADY_READ: string =
  'Its body was read before. Pass the response before you read it, or pass `response.clone()`.';
