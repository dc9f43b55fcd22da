import type { OperationTable } from './operation-table.js';
import { type AnyOperations, OPERATIONS } from './operations.js';

/**
 * Returns what functions need to know of operations.
 *
 * @throws TypeError if they are something else: JavaScript may give anything.
 */
export function tableOf(operations: AnyOperations): OperationTable {
  const table = (operations as Partial<AnyOperations> | null | undefined)?.[OPERATIONS];
  if (table === undefined) throw new TypeError('These are no operations: give what defineOperations returned.');
  return table;
}
