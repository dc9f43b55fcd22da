import type { Json, JsonObject } from '@error-contracts/catalog';
import { formats } from '@error-contracts/runtime/keywords';
import fc from 'fast-check';

/** Returns values that a schema of error responses accepts, and such values after a few changes; the same at each call. */
export function receivedValues(schema: JsonObject, count: number): readonly unknown[] {
  const branches = (schema.oneOf as JsonObject[]).map(acceptedBy);
  const valid = fc.oneof(...branches);
  const changed = fc
    .tuple(valid, fc.array(fc.tuple(fc.nat(), fc.nat(), replacement), { maxLength: 2 }))
    .map(([value, changes]) => changes.reduce((result, [where, how, by]) => change(result, where, how % 4, by), value));
  return fc.sample(fc.oneof({ weight: 20, arbitrary: changed }, fc.jsonValue()), { numRuns: count, seed: 1 });
}

/** Makes values that differ from a value in one or two places. */
export function changesOf(value: Json): fc.Arbitrary<Json> {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(5), replacement), { minLength: 1, maxLength: 2 });
  return changes.map((all) => all.reduce((result, [where, how, by]) => change(result, where, how, by), value));
}

const replacement = fc.oneof(
  fc.constantFrom(null, {}, [], '', 'ä', '👩👩', 0, -1, 1.5, 2 ** 53, 1e300, true, '7', 7, '00007'),
  fc.jsonValue(),
) as fc.Arbitrary<Json>;

/** Returns the value after one replacement, removal or addition in it. */
function change(value: Json, where: number, how: number, by: Json): Json {
  if (typeof value !== 'object' || value === null || how === 0) return by;
  const keys = Object.keys(value);
  const key = keys[where % Math.max(1, keys.length)] ?? 'extra';
  if (Array.isArray(value) && how === 2) return where % 2 === 0 ? [by, ...value] : [...value, value[0] ?? by];
  if (Array.isArray(value))
    return value.map((item, index) => (`${index}` === key ? change(item, where >> 2, how - 1, by) : item));
  const { [key]: inside = null, ...others } = value as JsonObject;
  if (how === 1) return others;
  if (how === 2 && where % 3 === 0) return { ...value, extra: by };
  return { ...others, [key]: change(inside, where >> 2, how - 1, by) };
}

/** Returns an arbitrary of values that a schema accepts. */
export function acceptedBy(schema: JsonObject): fc.Arbitrary<Json> {
  const { type, anyOf, minimum, maximum, minLength = 0, maxLength, pattern, items, minItems = 0, maxItems } = schema;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as Json[]));
  if (Array.isArray(anyOf)) return fc.oneof(...(anyOf as JsonObject[]).map(acceptedBy));
  const [low, high] = [Number(minimum ?? -1e6), Number(maximum ?? 1e6)];
  if (type === 'integer') return fc.integer({ min: Math.max(low, -1e6), max: Math.min(high, 1e6) });
  if (type === 'number') return fc.double({ min: low, max: high, noNaN: true });
  if (type === 'boolean') return fc.boolean();
  if (typeof schema.format === 'string') return fc.constantFrom(...(formats.get(schema.format)?.examples ?? []));
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern, 'u'));
  if (type === 'string')
    return fc.string({ minLength: Number(minLength), maxLength: Number(maxLength ?? 9), unit: 'binary' });
  if (type === 'array') {
    return fc.array(acceptedBy(items as JsonObject), { minLength: Number(minItems), maxLength: Number(maxItems ?? 3) });
  }
  if (type !== 'object') return fc.constant(null);
  const properties = Object.entries(schema.properties as JsonObject);
  const values = Object.fromEntries(properties.map(([name, property]) => [name, acceptedBy(property as JsonObject)]));
  return fc.record(values, { requiredKeys: schema.required as string[] }) as fc.Arbitrary<Json>;
}
