import {
  type AnyOperations,
  type Operation as DeclaredOperation,
  defineOperations,
} from '@error-contracts/server/operations';
import { contract, type ErrorContract } from '@error-contracts/types';
import { always, groupsOf } from './error-groups.ts';
import type { Operation } from './operation.ts';

/** The path before that of each operation. */
export const basePath = '/api';

/** The routes and errors of operations, by the ids of the operations. */
export type DeclaredOperations = AnyOperations & Readonly<Record<string, DeclaredOperation<ErrorContract>>>;

/** Returns the routes and errors of operations: what the responder, the document and the tests are made of. */
export function declareOperations(operations: readonly Operation[]): DeclaredOperations {
  const declared = operations.map((operation) => {
    const { id, method, path, errors } = operation;
    return [id, { method, path, errors, groups: groupsOf(operation) }] as const;
  });
  return defineOperations(contract, Object.fromEntries(declared), { basePath, groups: [always] });
}
