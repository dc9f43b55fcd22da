import type { JsonObject } from '@error-contracts/catalog';
import { type Condition, conditionsOf } from '@error-contracts/runtime/keywords';

/** A condition of a schema, and the expression for the function that tests it. */
export interface ConditionCode extends Omit<Condition, 'accepts'> {
  readonly code: string;
}

/** Returns the conditions of a schema as code. It adds what the code imports to the functions of keywords. */
export function conditionCodes(schema: JsonObject, functions: Set<string>): readonly ConditionCode[] {
  return conditionsOf(schema).map(({ rule, expected }) => ({ rule, expected, code: codeOf(rule) }));

  function codeOf(rule: string): string {
    if (rule === 'format') return imported(formatGuard(String(schema.format)));
    throw new Error(`There is no code for ${rule}.`);
  }

  function imported(name: string): string {
    functions.add(name);
    return name;
  }
}

/** Returns the name of the function of the runtime for a format: `isDateTime` for `date-time`. */
export function formatGuard(format: string): string {
  return `is${format.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** Returns the line that imports functions of keywords from the runtime; none if there are none. */
export function keywordImports(functions: ReadonlySet<string>): readonly string[] {
  if (functions.size === 0) return [];
  return [`import { ${[...functions].sort().join(', ')} } from '@error-contracts/runtime/keywords';`];
}
