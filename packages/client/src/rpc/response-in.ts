/** A response as a reader takes it. */
export interface HeldResponse {
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly data: unknown;
  };
}

/** Returns the response that a server of error-contracts put into what it sent; undefined if there is none. */
export function responseIn(sent: unknown): HeldResponse | undefined {
  const { errorResponse } = Object(sent) as { readonly errorResponse?: unknown };
  if (typeof errorResponse !== 'object' || errorResponse === null) return undefined;
  const { status, headers, body } = errorResponse as Readonly<Record<string, unknown>>;
  if (typeof status !== 'number' || typeof headers !== 'object' || headers === null) return undefined;
  return { response: { status, headers: headers as Readonly<Record<string, unknown>>, data: body } };
}

/** Returns a response of which only the status is known. */
export function responseWithout(status: unknown, data: unknown): HeldResponse | undefined {
  return typeof status === 'number' ? { response: { status, headers: {}, data } } : undefined;
}
