import { formats } from './formats.js';

/** A keyword of JSON Schema that is a condition on a value, besides its type and its limits. */
export interface Condition {
  readonly rule: string;
  /** What the value must be, for people. */
  readonly expected: string;
  /** Returns whether a value of the right type fulfils it. */
  readonly accepts: (value: never) => boolean;
}

/** Returns the conditions in a schema, in a fixed order. Those of the values inside are not among them. */
export function conditionsOf(schema: { readonly [keyword: string]: unknown }): readonly Condition[] {
  return [...formatCondition(schema.format)];
}

function* formatCondition(name: unknown): Generator<Condition> {
  const format = typeof name === 'string' ? formats.get(name) : undefined;
  if (format === undefined) return;
  yield { rule: 'format', expected: format.title, accepts: format.accepts };
}
