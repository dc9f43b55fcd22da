/** What the client of a protocol got instead of a result. */
export interface Failed {
  /** What the protocol says for people. */
  readonly message: string;
  readonly errorResponse: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: { readonly code: number; readonly message: string; readonly data: unknown };
  };
  /** Everything that the client can see, as text. */
  readonly seen: string;
}

/** A running server with every failing handler, and its client. */
export interface Road {
  readonly call: (handler: string, language?: string) => Promise<Failed>;
  readonly close: () => Promise<unknown>;
}

/** Starts the server of a protocol. */
export type StartRoad = () => Promise<Road>;

/** Resolves to what a promise rejects with. */
export async function thrownBy(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    return expectFailure(await promise);
  } catch (thrown) {
    return thrown;
  }
}

function expectFailure(value: unknown): never {
  throw new Error(`It did not fail: ${JSON.stringify(value)}`);
}
