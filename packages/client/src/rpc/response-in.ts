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

/** Returns a response of which the status is known, and perhaps the headers. */
export function responseWithout(status: unknown, data: unknown, headers?: unknown): HeldResponse | undefined {
  const known = typeof headers === 'object' && headers !== null ? (headers as Readonly<Record<string, unknown>>) : {};
  return typeof status === 'number' ? { response: { status, headers: known, data } } : undefined;
}
