import type { ApiOperation } from '../openapi/api-operation.js';
import type { SampleContext } from '../values/sample-value.js';
import type { FuzzRequest } from './fuzz-request.js';
import type { RequestParts } from './request-parts.js';

/** A kind of wrong request: it yields requests for an operation. */
export type Attack = (target: AttackTarget) => Iterable<FuzzRequest>;

/** What an attack is made for, and of. */
export interface AttackTarget {
  readonly operation: ApiOperation;
  readonly context: SampleContext;
  /** Returns the parts of a new request that the operation should accept. */
  valid(): RequestParts;
  /** The largest body, in bytes. */
  readonly largestBody: number;
  /** The languages of the catalogue. */
  readonly locales: readonly string[];
}
