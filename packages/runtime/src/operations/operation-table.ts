import type { AnyContract } from '../contract/index.js';
import type { Operation } from './operation.js';

/** What functions need to know of operations. */
export interface OperationTable {
  readonly contract: AnyContract;
  readonly byName: ReadonlyMap<string, Operation>;
  /** Returns the operation of a request, by its method and its path without the query. */
  readonly at: (method: string, path: string) => Operation | undefined;
}
