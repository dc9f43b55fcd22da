import { isJsonObject, type Json, type JsonObject } from '../../json.js';
import { isNullable, valueType } from '../../value-type.js';
import { sameValue } from '../snapshot/text-digest.js';
import { compareKeywords } from './compare-keywords.js';

/** What has happened to a value on the wire. */
export type SchemaEffect =
  | 'removed'
  | 'added'
  | 'made-optional'
  | 'made-required'
  | 'retyped'
  | 'widened'
  | 'narrowed'
  | 'default-changed';

/** A difference between two JSON Schemas of one value. */
export interface SchemaChange {
  readonly effect: SchemaEffect;
  /** The value: `max`, `user.name`, `fields[]`. */
  readonly parameter: string;
  /** The keyword that differs; absent if the whole value does. */
  readonly keyword?: string;
  readonly from: Json;
  readonly to: Json;
}

/** Named values, each with its schema. */
export interface Members {
  readonly schemas: JsonObject;
  readonly isRequired: (name: string, schema: JsonObject) => boolean;
}

/** Yields every difference between named values; `prefix` is put before each name. */
export function* compareMembers(prefix: string, before: Members, after: Members): Generator<SchemaChange> {
  const names = [...new Set([...Object.keys(before.schemas), ...Object.keys(after.schemas)])].sort();
  for (const name of names) {
    const parameter = `${prefix}${name}`;
    const [was, is] = [schemaOf(before, name), schemaOf(after, name)];
    if (was !== undefined && is !== undefined) {
      const required = [before.isRequired(name, was), after.isRequired(name, is)] as const;
      yield* comparePresence(parameter, required);
      yield* compareValues(parameter, was, is);
    } else if (was !== undefined) yield { effect: 'removed', parameter, from: was, to: null };
    else if (is !== undefined) yield { effect: 'added', parameter, from: null, to: is };
  }
}

function schemaOf({ schemas }: Members, name: string): JsonObject | undefined {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  return isJsonObject(schema) ? schema : undefined;
}

function* comparePresence(parameter: string, [was, is]: readonly [was: boolean, is: boolean]): Generator<SchemaChange> {
  if (was && !is) yield { effect: 'made-optional', parameter, from: 'required', to: 'optional' };
  if (!was && is) yield { effect: 'made-required', parameter, from: 'optional', to: 'required' };
}

function* compareValues(parameter: string, before: JsonObject, after: JsonObject): Generator<SchemaChange> {
  const [from = null, to = null] = [before, after].map((schema) =>
    schema.type === undefined ? null : valueType(schema),
  );
  if (from !== to) {
    const effect = typeEffect(from, to);
    yield { effect, parameter, keyword: 'type', from, to };
    // Another type has another default and other limits.
    if (effect === 'retyped') return;
  }
  yield* compareNull(parameter, before, after);
  const [memberBefore = null, memberAfter = null] = [before.at, after.at];
  if (memberBefore !== memberAfter) {
    // It travels under another name: older clients do not find it.
    yield { effect: 'retyped', parameter, keyword: 'at', from: memberBefore, to: memberAfter };
  }
  yield* compareDefaults(parameter, before.default, after.default);
  for (const change of compareKeywords(before, after)) yield { parameter, ...change };
  if (isJsonObject(before.items) && isJsonObject(after.items)) {
    yield* compareValues(`${parameter}[]`, before.items, after.items);
  }
  yield* compareFurther(parameter, before.additionalProperties, after.additionalProperties);
  yield* compareMembers(`${parameter}.`, membersOf(before), membersOf(after));
}

function* compareNull(parameter: string, before: JsonObject, after: JsonObject): Generator<SchemaChange> {
  if (isNullable(before) === isNullable(after)) return;
  const effect = isNullable(after) ? 'widened' : 'narrowed';
  yield { effect, parameter, keyword: 'type', from: typeText(before), to: typeText(after) };
}

function typeText(schema: JsonObject): string {
  return isNullable(schema) ? `${valueType(schema)} or null` : valueType(schema);
}

/** Compares the properties that have no names. */
function* compareFurther(
  parameter: string,
  before: Json | undefined,
  after: Json | undefined,
): Generator<SchemaChange> {
  if (isJsonObject(before) && isJsonObject(after)) return yield* compareValues(`${parameter}.*`, before, after);
  if (!isJsonObject(before) && !isJsonObject(after)) return;
  const [from, to] = [before ?? false, after ?? false];
  yield { effect: isJsonObject(after) ? 'widened' : 'narrowed', parameter, keyword: 'additionalProperties', from, to };
}

function* compareDefaults(parameter: string, from: Json | undefined, to: Json | undefined): Generator<SchemaChange> {
  if (from === undefined || to === undefined || sameValue(from, to)) return;
  yield { effect: 'default-changed', parameter, keyword: 'default', from, to };
}

/** Every integer is a number. */
function typeEffect(from: Json, to: Json): SchemaEffect {
  if (from === 'integer' && to === 'number') return 'widened';
  return from === 'number' && to === 'integer' ? 'narrowed' : 'retyped';
}

function membersOf({ properties, required }: JsonObject): Members {
  const needed: ReadonlySet<Json> = new Set(Array.isArray(required) ? required : []);
  return { schemas: isJsonObject(properties) ? properties : {}, isRequired: (name) => needed.has(name) };
}
