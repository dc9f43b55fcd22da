import type { Operation } from './operation.js';
import type { AnyOperations } from './operations.js';
import { tableOf } from './table-of.js';

/** Returns the operation of a request, by its method and its path without the query; undefined if there is none. */
export function operationAt(operations: AnyOperations, method: string, path: string): Operation | undefined {
  return tableOf(operations).at(method, path);
}

/** Returns the operation with a name that came from elsewhere; undefined if there is none. */
export function operationNamed(operations: AnyOperations, name: string): Operation | undefined {
  return tableOf(operations).byName.get(name);
}

/** Returns all operations, in the order of their declarations. */
export function operationList(operations: AnyOperations): readonly Operation[] {
  return [...tableOf(operations).byName.values()];
}
