/** A request as it is sent. */
export interface FuzzRequest {
  readonly method: string;
  /** Path and query, in printable ASCII without spaces. */
  readonly target: string;
  /** In order. Values are Latin-1 without control characters. */
  readonly headers: readonly Header[];
  readonly body?: Buffer;
}

export type Header = readonly [name: string, value: string];

/** Returns the value of a header; undefined if a request does not have it. */
export function headerOf({ headers }: Pick<FuzzRequest, 'headers'>, name: string): string | undefined {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1];
}

/** Returns a request with other headers: each replaces those of its name, and undefined removes them. */
export function withHeaders(request: FuzzRequest, changes: Readonly<Record<string, string | undefined>>): FuzzRequest {
  const changed = new Set(Object.keys(changes).map((name) => name.toLowerCase()));
  const kept = request.headers.filter(([name]) => !changed.has(name.toLowerCase()));
  const added = Object.entries(changes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...request, headers: [...kept, ...added] };
}

/** Returns a request with another body; without one if it is undefined. */
export function withBody({ body: _, ...request }: FuzzRequest, body: string | Buffer | undefined): FuzzRequest {
  return body === undefined ? request : { ...request, body: typeof body === 'string' ? Buffer.from(body) : body };
}

/** Returns whether a request can be sent and repeated: by Node and by curl. */
export function isSendable({ target, headers }: FuzzRequest): boolean {
  return /^\/[!-~]*$/.test(target) && headers.every(([name, value]) => isHeader(name, value));
}

function isHeader(name: string, value: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value) && value.trim() === value;
}

/** Returns how long a request is: a shorter one is easier to understand. */
export function sizeOf({ method, target, headers, body }: FuzzRequest): number {
  const ofHeaders = headers.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  return method.length + target.length + ofHeaders + (body === undefined ? 0 : body.length + 1);
}
