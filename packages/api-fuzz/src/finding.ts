import type { FuzzRequest } from './requests/fuzz-request.js';
import type { Exchange } from './send/answer.js';

/** A rule that an operation breaks, with the shortest request that shows it. */
export interface Finding {
  readonly rule: string;
  /** The id of the operation for which the request was made. */
  readonly operation: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly help: string;
  readonly request: FuzzRequest;
  readonly exchange: Exchange;
  /** How many requests showed it, those for shortening not counted. */
  readonly times: number;
  /** False if the request showed it once, and not when it was repeated. */
  readonly isRepeatable: boolean;
}
