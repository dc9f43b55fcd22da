/** A running server. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** The most bytes of a body, in every server. */
export const BODY_LIMIT = 10_000;

/** Starts a server with all failures. `POST /body` reads JSON, and `/validated` requires a `name` in it. */
export type Start = () => Promise<Running>;
