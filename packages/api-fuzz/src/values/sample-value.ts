import { elementsOf, isRecord, type JsonRecord, member, membersOf, numberOf, textOf } from '../json-value.js';
import type { Resolver } from '../openapi/resolver.js';
import type { KnownValues } from './known-values.js';
import type { Random } from './random.js';
import { sampleText } from './sample-text.js';

/** What the value of a schema depends on, besides the schema. */
export interface SampleContext {
  readonly random: Random;
  readonly resolver: Resolver;
  readonly known: KnownValues;
}

/** Below this depth only what is required is made, and below twice of it nothing: schemas may be circles. */
const DEPTH = 5;

/** So many schemas are read for one value. Circles that are wide would otherwise take for ever, below any depth. */
const SCHEMAS = 2000;

/** What the value of a schema depends on, and how many schemas may still be read for it. */
interface Sampling extends SampleContext {
  readonly budget: { left: number };
}

/** Returns a value that fits a schema of an OpenAPI document, as far as the schema can be understood. */
export function sampleValue(schema: unknown, context: SampleContext, name = ''): unknown {
  return valueFor(schema, { ...context, budget: { left: SCHEMAS } }, name, 0);
}

function valueFor(schema: unknown, context: Sampling, name: string, depth: number): unknown {
  if (context.budget.left <= 0 || depth > 2 * DEPTH) return null;
  const found = flatSchema(schema, context, depth);
  if (found === undefined) return 'text';
  const constant = member(found, 'const');
  if (constant !== undefined) return constant;
  const values = elementsOf(member(found, 'enum'));
  if (values.length > 0) return context.random.pick(values);
  const given = [member(found, 'example'), member(found, 'default'), ...elementsOf(member(found, 'examples'))];
  const examples = given.filter((value) => value !== undefined);
  if (examples.length > 0 && context.random.below(2) === 0) return context.random.pick(examples);
  switch (typeOf(found)) {
    case 'object':
      return sampleObject(found, context, depth);
    case 'array':
      return sampleArray(found, context, name, depth);
    case 'integer':
    case 'number':
      return sampleNumber(found, context.random);
    case 'boolean':
      return context.random.below(2) === 0;
    case 'null':
      return null;
    default:
      return context.known.pick(name, context.random) ?? sampleText(found, name, context.random);
  }
}

/** Returns the schema with what `allOf` adds, and with one of several branches. */
function flatSchema(schema: unknown, context: Sampling, depth: number): JsonRecord | undefined {
  context.budget.left -= 1;
  const found = context.resolver.resolve(schema);
  if (!isRecord(found)) return undefined;
  if (depth > 2 * DEPTH || context.budget.left <= 0) return found;
  const branches = elementsOf(member(found, 'oneOf') ?? member(found, 'anyOf'));
  const parts = [
    ...elementsOf(member(found, 'allOf')),
    ...(branches.length > 0 ? [context.random.pick(branches)] : []),
  ];
  return parts.reduce<JsonRecord>(
    (merged, part) => mergedSchema(merged, flatSchema(part, context, depth + 1) ?? {}),
    found,
  );
}

function mergedSchema(one: JsonRecord, other: JsonRecord): JsonRecord {
  const properties = [...membersOf(member(one, 'properties')), ...membersOf(member(other, 'properties'))];
  const required = [...elementsOf(member(one, 'required')), ...elementsOf(member(other, 'required'))];
  return {
    ...one,
    ...other,
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

/** Returns the type of the values of a schema: the first that is not null, or what its keywords are for. */
export function typeOf(schema: unknown): string {
  const type = member(schema, 'type');
  const names = Array.isArray(type) ? type.filter((name) => name !== 'null') : [type];
  const name = textOf(names[0]);
  if (name !== undefined) return name;
  if (Array.isArray(type) && type.length > 0) return 'null';
  if (member(schema, 'properties') !== undefined || member(schema, 'additionalProperties') !== undefined)
    return 'object';
  return member(schema, 'items') === undefined ? 'string' : 'array';
}

function sampleObject(schema: JsonRecord, context: Sampling, depth: number): JsonRecord {
  const required = new Set(elementsOf(member(schema, 'required')));
  const wanted = membersOf(member(schema, 'properties')).filter(
    ([name, inner]) =>
      required.has(name) ||
      (depth < DEPTH && member(context.resolver.resolve(inner), 'readOnly') !== true && context.random.below(3) > 0),
  );
  return Object.fromEntries(wanted.map(([name, inner]) => [name, valueFor(inner, context, name, depth + 1)]));
}

function sampleArray(schema: JsonRecord, context: Sampling, name: string, depth: number): readonly unknown[] {
  const least = Math.min(numberOf(member(schema, 'minItems')) ?? 0, 100);
  const most = Math.max(least, Math.min(numberOf(member(schema, 'maxItems')) ?? 3, 3));
  const length = depth >= DEPTH ? least : least + context.random.below(most - least + 1);
  const items = member(schema, 'items');
  return Array.from({ length }, () => valueFor(items, context, name, depth + 1));
}

function sampleNumber(schema: JsonRecord, random: Random): number {
  const { least, most } = limitsOf(schema);
  const step = numberOf(member(schema, 'multipleOf')) ?? 1;
  const from = Math.ceil((least ?? Math.min(0, most ?? 0)) / step);
  const to = most === undefined ? from + 100 : Math.floor(most / step);
  const count = Math.max(1, Math.min(to - from + 1, 2 ** 31));
  return (from + random.below(count)) * step;
}

/** Returns the limits of a number; OpenAPI 3.0 says with a boolean that a limit itself is not a value. */
export function limitsOf(schema: unknown): { readonly least: number | undefined; readonly most: number | undefined } {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = (isRecord(schema) ? schema : {}) as JsonRecord;
  const step = typeOf(schema) === 'integer' ? 1 : 0.001;
  const inner = (exclusive: unknown, limit: unknown, by: number): number | undefined => {
    const value = numberOf(exclusive === true ? limit : exclusive);
    return value === undefined ? undefined : value + by;
  };
  const lows = [numberOf(minimum), inner(exclusiveMinimum, minimum, step)].filter((value) => value !== undefined);
  const highs = [numberOf(maximum), inner(exclusiveMaximum, maximum, -step)].filter((value) => value !== undefined);
  return {
    least: lows.length === 0 ? undefined : Math.max(...lows),
    most: highs.length === 0 ? undefined : Math.min(...highs),
  };
}
