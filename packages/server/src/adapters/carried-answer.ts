import type { ErrorAnswer } from '../answer/error-answer.js';

/** An answer inside of something else, such as the state of a form or the data of a page. `reader.readSync` of a client takes it. */
export interface CarriedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as the contract has it. */
  readonly data: object;
}

/** Returns the part of an answer that another response carries, as plain JSON. */
export function carriedAnswer({ status, headers, text }: ErrorAnswer): CarriedAnswer {
  // These are about a response of its own.
  const {
    'cache-control': _cache,
    'content-type': _type,
    'x-content-type-options': _sniff,
    vary: _vary,
    ...rest
  } = headers;
  return { status, headers: rest, data: JSON.parse(text) as object };
}
