import type { SrvxRequest } from '../fetch/srvx-bindings.js';

/** What is needed of an application of h3 2. */
export interface H3App {
  readonly config: object;
  handler(event: never): unknown;
}

/** What is needed of an event of h3 2. */
export interface H3Event extends SrvxRequest {
  readonly req: Request;
  readonly res: {
    /** The headers of a response that is an error. */
    readonly errHeaders?: Headers;
  };
}
