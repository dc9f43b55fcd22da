/** A server that runs. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** The most that a body may have, in every server. */
export const BODY_LIMIT = 10_000;

/** Starts a server with all failures; `POST /body` reads JSON, and `/validated` demands a `name` in it. */
export type Start = () => Promise<Running>;
