/** What came back for a request: an answer, or none. */
export type Exchange = Answer | NoAnswer;

export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** In the order and the spelling of the server. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The beginning of the body: enough to judge it. */
  readonly body: Buffer;
  /** True if the body was longer than what is kept. */
  readonly isCut: boolean;
}

export interface NoAnswer {
  readonly kind: 'none';
  /** `refused`: nobody listens. `closed`: the connection ended first. `late`: nothing came in time. */
  readonly why: 'refused' | 'closed' | 'late' | 'broken';
  /** The code of the system or of the parser of HTTP. */
  readonly code: string;
}

/** Returns the values of a header, with commas between several; undefined if an answer does not have it. */
export function headerValue({ headers }: Pick<Answer, 'headers'>, name: string): string | undefined {
  const values = headers.filter(([each]) => each.toLowerCase() === name).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}

/** Returns the body of an answer as text. */
export function textOfBody({ body }: Pick<Answer, 'body'>): string {
  return body.toString('utf8');
}
