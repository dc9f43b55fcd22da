import { throwMistakes } from './mistakes.js';
import type { AnyOperations } from './operations.js';
import { operationsFrom } from './operations-from.js';
import { tableOf } from './table-of.js';

/** What {@link mergeOperations} returns: the operations of all. */
export type MergedOperations<All extends readonly AnyOperations[]> = All extends readonly [
  infer First extends AnyOperations,
  ...infer Rest extends readonly AnyOperations[],
]
  ? First & MergedOperations<Rest>
  : AnyOperations;

/**
 * Returns the operations of several modules or teams as one.
 *
 * @throws TypeError if two have one name or one route, if they are of several catalogues, or if one is no operations.
 */
export function mergeOperations<const All extends readonly [AnyOperations, ...AnyOperations[]]>(
  ...all: All
): MergedOperations<All> {
  const tables = all.map(tableOf);
  const { contract } = tableOf(all[0]);
  const other = tables.find((table) => table.contract.name !== contract.name)?.contract.name;
  throwMistakes('Operations', other === undefined ? [] : [`they are of ${contract.name} and of ${other}.`]);
  const operations = tables.flatMap(({ byName }) => [...byName.values()]);
  return operationsFrom(contract, operations) as MergedOperations<All>;
}
