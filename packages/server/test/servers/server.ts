/** A running server. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** The most bytes of a body, in every server. */
export const BODY_LIMIT = 10_000;

/** Starts a server with all failures, for HTTP/1 or for HTTP/2 without encryption. `POST /body` reads JSON, and `/validated` requires a `name` in it. */
export type Start = (http2?: boolean) => Promise<Running>;
