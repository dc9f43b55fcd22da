import { isJsonObject, type JsonObject } from '../json.js';
import { nearest, suggester } from '../names/nearest.js';

/** A keyword in the schema of a parameter that contradicts its type or another keyword. */
export interface Contradiction {
  /** Where in the schema it is. */
  readonly path: readonly (string | number)[];
  readonly at?: 'key';
  /** What is wrong, as the end of a sentence that begins with the parameter: `has …`. */
  readonly reason: string;
  readonly help: string;
}

const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  string: ['enum', 'minLength', 'maxLength', 'pattern', 'format'],
  integer: ['enum', 'minimum', 'maximum', 'currency'],
  number: ['enum', 'minimum', 'maximum', 'currency'],
  boolean: [],
  array: ['items', 'minItems', 'maxItems', 'list'],
  object: ['properties', 'required', 'additionalProperties'],
};

const ANY_TYPE: ReadonlySet<string> = new Set(['type', 'description', 'default', 'examples']);

/** Yields every contradiction in the schema of a parameter, also in the schemas of nested values. */
export function* contradictionsOf(
  schema: JsonObject,
  path: readonly (string | number)[] = [],
): Generator<Contradiction, undefined> {
  const { type, items, properties } = schema;
  yield* foreignKeywords(schema, path);
  yield* enumContradictions(schema, path);
  yield* limitContradictions(schema, path);
  yield* patternContradictions(schema, path);
  if (type === 'array') {
    if (isJsonObject(items)) yield* contradictionsOf(items, [...path, 'items']);
    else
      yield {
        path,
        reason: 'is an array without items',
        help: 'Say what each element is: "items": { "type": "string" }.',
      };
  }
  if (type === 'object') {
    yield* objectContradictions(schema, path);
    for (const [name, value] of isJsonObject(properties) ? Object.entries(properties) : []) {
      if (isJsonObject(value)) yield* contradictionsOf(value, [...path, 'properties', name]);
    }
  }
}

function* foreignKeywords({ type, ...schema }: JsonObject, path: Contradiction['path']): Generator<Contradiction> {
  const fitting = KEYWORDS[String(type)] ?? [];
  for (const keyword of Object.keys(schema)) {
    if (ANY_TYPE.has(keyword) || fitting.includes(keyword)) continue;
    const owners = Object.keys(KEYWORDS).filter((owner) => KEYWORDS[owner]?.includes(keyword));
    const instead = nearest(keyword, fitting);
    yield {
      path: [...path, keyword],
      at: 'key',
      reason: `has ${keyword}, which means nothing for the type ${type}`,
      help: `${instead === undefined ? 'Remove it' : `Use ${instead}`}, or make the type ${owners.join(' or ')}.`,
    };
  }
}

function* enumContradictions(
  { type, enum: values }: JsonObject,
  path: Contradiction['path'],
): Generator<Contradiction> {
  if (!Array.isArray(values) || !['string', 'integer', 'number'].includes(String(type))) return;
  for (const [index, value] of values.entries()) {
    const fits = type === 'integer' ? Number.isSafeInteger(value) : typeof value === type;
    if (fits) continue;
    const help = `Write it as ${type === 'string' ? JSON.stringify(String(value)) : `${type}`}, or remove it.`;
    yield { path: [...path, 'enum', index], reason: `allows a value that is not of the type ${type}`, help };
  }
}

function* limitContradictions(schema: JsonObject, path: Contradiction['path']): Generator<Contradiction> {
  const { type } = schema;
  for (const [least, most] of [
    ['minimum', 'maximum'],
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
  ] as const) {
    const [low, high] = [schema[least], schema[most]];
    const whole = type === 'integer';
    if (typeof low !== 'number' || typeof high !== 'number') {
      // Nothing to compare.
    } else if (whole ? Math.ceil(low) > Math.floor(high) : low > high) {
      const help = `Swap them, or lower ${least} to ${high}.`;
      yield { path: [...path, least], reason: `has a ${least} above its ${most} ${high}: no value fits`, help };
    }
    for (const [keyword, limit] of Object.entries({ [least]: low, [most]: high })) {
      if (type !== 'integer' || typeof limit !== 'number' || Math.abs(limit) <= Number.MAX_SAFE_INTEGER) continue;
      const help = `Remove it, or stay within ±${Number.MAX_SAFE_INTEGER}.`;
      yield { path: [...path, keyword], reason: `has a ${keyword} beyond what JSON carries exactly`, help };
    }
  }
}

function* patternContradictions({ pattern }: JsonObject, path: Contradiction['path']): Generator<Contradiction> {
  if (typeof pattern !== 'string') return;
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(error.message.lastIndexOf(': ') + 2) : String(error);
    yield {
      path: [...path, 'pattern'],
      reason: `has a pattern that is not a regular expression: ${reason}`,
      help: 'Write it as ECMA-262 with the u flag: escape only what has a meaning, such as \\\\. or \\\\d in JSON.',
    };
  }
}

function* objectContradictions(
  { properties, required, additionalProperties }: JsonObject,
  path: Contradiction['path'],
): Generator<Contradiction> {
  if (properties === undefined && additionalProperties === true) return;
  if (!isJsonObject(properties)) {
    const help = 'Say what is in it: "properties": { "field": { "type": "string" } }.';
    yield { path, reason: 'is an object without properties', help };
    return;
  }
  const suggest = suggester();
  const names = Object.keys(properties);
  for (const [index, name] of Array.isArray(required) ? required.entries() : []) {
    if (typeof name !== 'string' || Object.hasOwn(properties, name)) continue;
    const meant = suggest(name, names);
    yield {
      path: [...path, 'required', index],
      reason: `requires "${name}", which is not one of its properties`,
      help: `${meant === undefined ? 'Remove it' : `Write "${meant}"`}, or add "${name}" to properties.`,
    };
  }
}
