import { readdirSync, readFileSync } from 'node:fs';
import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';

// The official tests of draft 2020-12: github.com/json-schema-org/JSON-Schema-Test-Suite at 44401e0. No package of npm has them.
const FOLDER = new URL('json-schema-test-suite/', import.meta.url);

/** A schema of the suite, and what it must say about values. */
export interface SuiteGroup {
  readonly file: string;
  readonly description: string;
  readonly schema: Json;
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[];
}

/** Returns the groups of every file of the suite. */
export function readSuite(): readonly SuiteGroup[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => {
    const groups = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Omit<SuiteGroup, 'file'>[];
    return groups.map((group) => ({ ...group, file: name.replaceAll('\\', '/').replace(/\.json$/, '') }));
  });
}

/** Thrown for what a catalogue cannot say. */
export class NotExpressible extends Error {}

const TYPE_OF: { readonly [keyword: string]: string } = {
  minLength: 'string',
  maxLength: 'string',
  pattern: 'string',
  format: 'string',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'number',
  items: 'array',
  minItems: 'array',
  maxItems: 'array',
  uniqueItems: 'array',
  properties: 'object',
  required: 'object',
  additionalProperties: 'object',
  minProperties: 'object',
  maxProperties: 'object',
};
const OTHERS: ReadonlySet<string> = new Set(['$schema', '$comment', 'type', 'enum', 'default', 'title', 'description']);

/** Returns a schema of the suite as a catalogue says it. A value that is not described may have any type. */
export function expressed(schema: Json): JsonObject {
  if (schema === true) return {};
  if (!isJsonObject(schema)) throw new NotExpressible('the schema `false`');
  const keywords = Object.keys(schema).filter((keyword) => keyword !== '$schema' && keyword !== '$comment');
  if (keywords.length === 0) return {};
  for (const keyword of keywords) {
    if (!OTHERS.has(keyword) && !Object.hasOwn(TYPE_OF, keyword))
      throw new NotExpressible(`the keyword \`${keyword}\``);
  }
  const { $schema: _, $comment: __, default: ___, ...kept } = schema;
  return { ...kept, ...inside(schema), type: typeOf(schema) };
}

function typeOf({ type, enum: values, ...keywords }: JsonObject): Json {
  if (typeof type === 'string') {
    if (type === 'null') throw new NotExpressible('the type `null` alone');
    return type;
  }
  if (Array.isArray(type)) {
    const [first] = type.filter((one) => one !== 'null');
    if (type.length === 1) return typeOf({ type: first ?? null });
    if (type.length === 2 && type.includes('null') && first !== undefined) return [first, 'null'];
    throw new NotExpressible('several types');
  }
  const types = new Set(Object.keys(keywords).flatMap((keyword) => TYPE_OF[keyword] ?? []));
  for (const value of Array.isArray(values) ? values : []) types.add(kindOf(value));
  if (types.size !== 1 || types.has('null') || types.has('boolean')) throw new NotExpressible('several types');
  if (values !== undefined && (types.has('object') || types.has('array'))) {
    throw new NotExpressible('objects and arrays in `enum`');
  }
  return [...types][0] ?? null;
}

function inside(schema: JsonObject): JsonObject {
  const { properties, required, additionalProperties: further, items } = schema;
  const type = typeOf(schema);
  const base = Array.isArray(type) ? type[0] : type;
  if (base === 'array') return { items: expressed(items ?? true) };
  if (base !== 'object') return {};
  const names = [...Object.keys((properties ?? {}) as JsonObject), ...((required ?? []) as string[])];
  if (names.some((name) => name in Object.prototype)) throw new NotExpressible('names that every object inherits');
  const needed = Object.fromEntries(((required ?? []) as string[]).map((name): [string, Json] => [name, {}]));
  const members = Object.entries((properties ?? {}) as JsonObject).map(([name, value]) => [name, expressed(value)]);
  return {
    properties: { ...needed, ...Object.fromEntries(members) },
    additionalProperties: further === false ? false : further === undefined ? true : anyOr(expressed(further)),
  };
}

function anyOr(schema: JsonObject): Json {
  return Object.keys(schema).length === 0 ? true : schema;
}

/** Returns why the value of a test says nothing about a catalogue; undefined if it does. */
export function outOfReach(schema: JsonObject, original: Json, data: Json): string | undefined {
  const { type } = schema;
  const hasType = isJsonObject(original) && (original.type !== undefined || original.enum !== undefined);
  const kinds = Array.isArray(type) ? type : [type];
  const kind = kindOf(data);
  if (type !== undefined && !hasType && !kinds.includes(kind)) return 'a value of another type than the keyword is for';
  const isHuge = typeof data === 'number' && Number.isInteger(data) && !Number.isSafeInteger(data);
  return isHuge && kinds.includes('integer') ? 'integers that JSON does not carry exactly' : undefined;
}

function kindOf(value: Json): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
