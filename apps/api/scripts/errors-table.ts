import { operationsJson } from '@error-contracts/server/operations';
import { catalog, type ErrorName } from '@error-contracts/types';
import { declareOperations } from '../src/operation/declare-operations.ts';
import type { Operation } from '../src/operation/operation.ts';

/** The number of operations from which the table counts them instead of naming them. */
const many = 6;

/** Returns a Markdown table of the errors that the operations answer with: which ones, and when. */
export function errorsTable(operations: readonly Operation[]): string {
  const conditions = new Map<ErrorName, Map<string, string[]>>();
  const declared = operationsJson(declareOperations(operations)).operations;
  for (const [id, { errors }] of Object.entries(declared)) {
    for (const [name, condition] of Object.entries(errors) as [ErrorName, string][]) {
      const ofError = conditions.get(name) ?? new Map<string, string[]>();
      conditions.set(name, ofError.set(condition, [...(ofError.get(condition) ?? []), id]));
    }
  }
  const rows = [...conditions].sort(([left], [right]) => catalog[left].code - catalog[right].code);
  const lines = rows.map(([name, when]) => `| ${catalog[name].code} | \`${name}\` | ${cellOf(when)} |`);
  return ['| code | error | when |', '| ---: | --- | --- |', ...lines].join('\n');
}

function cellOf(conditions: ReadonlyMap<string, readonly string[]>): string {
  return [...conditions].map(([condition, operations]) => `${namesOf(operations)}: ${condition}`).join('<br>');
}

function namesOf(operations: readonly string[]): string {
  if (operations.length >= many) return `${operations.length} operations`;
  return operations.map((operation) => `\`${operation}\``).join(', ');
}
