import { pointerTo } from './pointer-to.js';
import { markedElementsOf, membersOf, nullableIn, type Schema, schemasIn } from './schema.js';

/** Returns the JSON Pointers to all parts that a body may lack. */
export function optionalParts(schema: Schema, pointer = ''): readonly string[] {
  const inner = nullableIn(schema);
  if (inner !== undefined) return optionalParts(inner, pointer);
  const members = membersOf(schema).map(({ name, ...member }) => ({ ...member, at: pointerTo(pointer, name) }));
  const elements = [
    ...markedElementsOf(schema),
    ...schemasIn(schema.prefixItems).map((element) => ({ schema: element, isOptional: false })),
  ].map((element, index) => ({ ...element, at: pointerTo(pointer, `${index}`) }));
  return [...members, ...elements].flatMap(({ schema: part, isOptional, at }) => [
    ...(isOptional ? [at] : []),
    ...optionalParts(part, at),
  ]);
}

/** Returns whether a schema has a part that may be null instead of an object. */
export function hasNullablePart(schema: Schema): boolean {
  if (nullableIn(schema) !== undefined) return true;
  const elements = [...schemasIn(schema.prefixItems), ...markedElementsOf(schema).map((element) => element.schema)];
  return [...membersOf(schema).map((member) => member.schema), ...elements].some(hasNullablePart);
}

/**
 * Returns which of some optional parts are present, for each example: all first, then none, then others.
 *
 * Up to three parts give every combination. More give so few that each two of them occur in all four combinations:
 * 2·⌈log₂ n⌉ + 2 for n parts.
 */
export function combinationsOf(parts: readonly string[]): readonly ReadonlySet<string>[] {
  const whole = parts.length <= MOST_WHOLE;
  const bits = whole ? parts.length : Math.ceil(Math.log2(parts.length));
  const rows = [parts, parts.slice(0, 0)];
  if (whole) {
    for (let row = 2 ** bits - 2; row > 0; row--) rows.push(parts.filter((_, index) => (row >> index) & 1));
  } else {
    // Two indexes differ in at least one bit, so that a row and its opposite tell them apart.
    for (let bit = 0; bit < bits; bit++) {
      for (const value of [0, 1]) rows.push(parts.filter((_, index) => ((index >> bit) & 1) === value));
    }
  }
  return parts.length === 0 ? [new Set()] : rows.map((row) => new Set(row));
}

/** More optional parts than these have too many combinations. */
const MOST_WHOLE = 3;
