/** What is needed of an application of Elysia. */
export interface ElysiaApp {
  onError(options: { readonly as: 'global' }, handler: (context: never) => unknown): unknown;
  onAfterHandle(options: { readonly as: 'global' }, handler: (context: never) => unknown): unknown;
  /** Wraps the function that answers requests. Elysia names its types differently in each version. */
  wrap(fn: never): unknown;
}

/** What is needed of the context after a handler. */
export interface ElysiaContext {
  readonly responseValue: unknown;
  readonly request: Request;
}

/** What is needed of the context of an error. */
export interface ElysiaErrorContext {
  readonly error: unknown;
  readonly request: Request;
  readonly set: {
    /** What the response will have beside its own headers. */
    readonly headers: Record<string, string | number | undefined>;
  };
}
