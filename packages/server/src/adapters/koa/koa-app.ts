import type { IncomingMessage, ServerResponse } from 'node:http';

/** What is needed of an application of Koa 3. */
export interface KoaApp {
  /** The prototype of every context. */
  readonly context: object;
  use(middleware: (context: never, next: () => Promise<unknown>) => Promise<unknown>): unknown;
}

/** What is needed of a context of Koa 3. */
export interface KoaContext {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly status: number;
  body?: unknown;
  /** False if Koa must not write the response. */
  respond?: boolean;
}
