import { conditionsOf, isMultipleOf } from '@error-contracts/runtime/keywords';
import { isJsonObject, type JsonObject } from '../json.js';
import type { Contradiction } from './contradiction.js';

/** Yields the keywords by which no value fits a schema, besides a lower limit above an upper one. */
export function* emptySets(schema: JsonObject, path: Contradiction['path']): Generator<Contradiction> {
  if (schema.type === 'integer' || schema.type === 'number') yield* withoutNumbers(schema, path);
  if (schema.type === 'array') yield* withoutLists(schema, path);
  if (schema.type === 'object') yield* withoutObjects(schema, path);
  yield* valuesOutside(schema, path);
}

function* withoutNumbers(schema: JsonObject, path: Contradiction['path']): Generator<Contradiction> {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below, multipleOf } = schema;
  const [low, high] = [greatest(minimum, above), least(maximum, below)];
  const isEmpty = low > high || (low === high && (low === above || high === below)) || hasNoInteger(schema);
  // That minimum is above maximum is reported as such.
  if (isEmpty && (above !== undefined || below !== undefined)) {
    const keyword = above === undefined ? 'exclusiveMaximum' : 'exclusiveMinimum';
    const help = `Allow a number between ${low} and ${high}: change one of the two limits.`;
    yield { path: [...path, keyword], reason: `has an ${keyword} that leaves no number: no value fits`, help };
  } else if (!isEmpty && typeof multipleOf === 'number' && hasNoMultiple(low, high, schema, multipleOf)) {
    const help = `Allow a multiple of ${multipleOf}: change it or one of the limits.`;
    yield { path: [...path, 'multipleOf'], reason: 'has a multipleOf with no multiple in its limits', help };
  }
}

function greatest(...limits: readonly unknown[]): number {
  return Math.max(...limits.map((limit) => (typeof limit === 'number' ? limit : Number.NEGATIVE_INFINITY)));
}

function least(...limits: readonly unknown[]): number {
  return Math.min(...limits.map((limit) => (typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY)));
}

function hasNoInteger({
  type,
  minimum,
  maximum,
  exclusiveMinimum: above,
  exclusiveMaximum: below,
}: JsonObject): boolean {
  if (type !== 'integer') return false;
  const first = greatest(Math.ceil(greatest(minimum)), Math.floor(greatest(above)) + 1);
  return first > least(Math.floor(least(maximum)), Math.ceil(least(below)) - 1);
}

/** Returns whether no multiple is in the limits. Of wide limits nobody needs to ask. */
function hasNoMultiple(low: number, high: number, schema: JsonObject, multipleOf: number): boolean {
  const first = Math.ceil(low / multipleOf) - 1;
  if (!(high - low < multipleOf * MOST_TRIED) || !Number.isSafeInteger(first)) return false;
  const limits = conditionsOf({ ...schema, multipleOf: undefined });
  for (let index = first; index <= first + MOST_TRIED + 1; index++) {
    const value = Number((index * multipleOf).toPrecision(15));
    if (value < low || value > high || !isMultipleOf(value, multipleOf)) continue;
    if (schema.type === 'integer' && !Number.isInteger(value)) continue;
    if (limits.every(({ accepts }) => accepts(value as never))) return false;
  }
  return true;
}

const MOST_TRIED = 100;

function* withoutLists({ items, minItems, uniqueItems }: JsonObject, path: Contradiction['path']) {
  if (uniqueItems !== true || typeof minItems !== 'number' || !isJsonObject(items)) return;
  const values = items.type === 'boolean' ? 2 : Array.isArray(items.enum) ? items.enum.length : undefined;
  if (values === undefined || minItems <= values) return;
  const help = `Lower minItems to ${values}, or remove uniqueItems.`;
  yield { path: [...path, 'minItems'], reason: `needs ${minItems} elements, but only ${values} values differ`, help };
}

function* withoutObjects(schema: JsonObject, path: Contradiction['path']): Generator<Contradiction> {
  const { properties, required, additionalProperties, minProperties, maxProperties } = schema;
  const known = Object.keys(isJsonObject(properties) ? properties : {}).length;
  const isClosed = additionalProperties !== true && !isJsonObject(additionalProperties);
  if (isClosed && typeof minProperties === 'number' && minProperties > known) {
    const help = `Lower minProperties to ${known}, or describe the others in additionalProperties.`;
    const reason = `needs ${minProperties} properties, but has only ${known}: no value fits`;
    yield { path: [...path, 'minProperties'], reason, help };
  }
  const needed = Array.isArray(required) ? required.length : 0;
  if (typeof maxProperties === 'number' && maxProperties < needed) {
    const help = `Raise maxProperties to ${needed}, or require fewer.`;
    const reason = `requires ${needed} properties, but allows only ${maxProperties}: no value fits`;
    yield { path: [...path, 'maxProperties'], reason, help };
  }
}

/** The limits of a text are those of its length, which are not looked at here. */
function* valuesOutside(schema: JsonObject, path: Contradiction['path']): Generator<Contradiction> {
  const { enum: values, minimum, maximum } = schema;
  if (!Array.isArray(values)) return;
  const conditions = conditionsOf(schema);
  for (const [index, value] of values.entries()) {
    if (typeof value !== (schema.type === 'string' ? 'string' : 'number')) continue;
    const broken = conditions.find(({ accepts }) => !accepts(value as never));
    const isOutside = typeof value === 'number' && (value < greatest(minimum) || value > least(maximum));
    if (broken === undefined && !isOutside) continue;
    const help = `Remove it, or make it ${broken?.expected ?? 'a number in the limits'}.`;
    yield { path: [...path, 'enum', index], reason: 'allows a value that its other keywords refuse', help };
  }
}
