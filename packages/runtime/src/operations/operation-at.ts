import type { Operation } from './operation.js';
import { type AnyOperations, OPERATIONS } from './operations.js';

/** Returns the operation of a request, by its method and its path without the query; undefined if there is none. */
export function operationAt(operations: AnyOperations, method: string, path: string): Operation | undefined {
  return operations[OPERATIONS].at(method, path);
}

/** Returns the operation with a name that came from elsewhere; undefined if there is none. */
export function operationNamed(operations: AnyOperations, name: string): Operation | undefined {
  return operations[OPERATIONS].byName.get(name);
}

/** Returns all operations, in the order of their declarations. */
export function operationList(operations: AnyOperations): readonly Operation[] {
  return [...operations[OPERATIONS].byName.values()];
}
