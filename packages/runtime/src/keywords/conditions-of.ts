import { formats } from './formats.js';
import { hasSize } from './has-size.js';
import { hasUniqueItems } from './has-unique-items.js';
import { isMultipleOf } from './is-multiple-of.js';

/** A keyword of JSON Schema that is a condition on a value, besides its type and its limits. */
export interface Condition {
  readonly rule: string;
  /** What the value must be, for people. */
  readonly expected: string;
  /** Returns whether a value of the right type fulfils it. */
  readonly accepts: (value: never) => boolean;
}

interface Schema {
  readonly [keyword: string]: unknown;
}

/** Returns the conditions in a schema, in a fixed order. Those of the values inside are not among them. */
export function conditionsOf(schema: Schema): readonly Condition[] {
  return [...numberConditions(schema), ...textConditions(schema), ...sizeConditions(schema)];
}

function* numberConditions({ exclusiveMinimum: above, exclusiveMaximum: below, multipleOf }: Schema) {
  if (typeof above === 'number') {
    yield { rule: 'exclusiveMinimum', expected: `more than ${above}`, accepts: (value: number) => value > above };
  }
  if (typeof below === 'number') {
    yield { rule: 'exclusiveMaximum', expected: `less than ${below}`, accepts: (value: number) => value < below };
  }
  if (typeof multipleOf !== 'number') return;
  const accepts = (value: number) => isMultipleOf(value, multipleOf);
  yield { rule: 'multipleOf', expected: `a multiple of ${multipleOf}`, accepts };
}

function* textConditions({ format: name }: Schema) {
  const format = typeof name === 'string' ? formats.get(name) : undefined;
  if (format !== undefined) yield { rule: 'format', expected: format.title, accepts: format.accepts };
}

function* sizeConditions({ uniqueItems, minProperties: least, maxProperties: most }: Schema) {
  if (uniqueItems === true) {
    yield { rule: 'uniqueItems', expected: 'a list in which no two elements are equal', accepts: hasUniqueItems };
  }
  if (typeof least === 'number') {
    const accepts = (value: object) => hasSize(value, least);
    yield { rule: 'minProperties', expected: `an object with at least ${counted(least)}`, accepts };
  }
  if (typeof most === 'number') {
    const accepts = (value: object) => hasSize(value, 0, most);
    yield { rule: 'maxProperties', expected: `an object with at most ${counted(most)}`, accepts };
  }
}

function counted(count: number): string {
  return count === 1 ? 'one property' : `${count} properties`;
}
