import { catalog, type ErrorName } from '@error-contracts/types';
import { errorsOf } from '../src/http/errors-of.ts';
import type { Route } from '../src/http/route.ts';

/** From how many operations on they are counted instead of named. */
const many = 6;

/** A Markdown table of the errors that the operations answer with: which ones, and when. */
export function errorsTable(routes: readonly Route[]): string {
  const conditions = new Map<ErrorName, Map<string, string[]>>();
  for (const route of routes) {
    for (const [name, condition] of Object.entries(errorsOf(route)) as [ErrorName, string][]) {
      const ofError = conditions.get(name) ?? new Map<string, string[]>();
      conditions.set(name, ofError.set(condition, [...(ofError.get(condition) ?? []), route.id]));
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
