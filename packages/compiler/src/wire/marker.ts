import type { Json, JsonObject } from '@error-contracts/catalog';
import { pointerOf } from '@error-contracts/catalog/envelope';
import type { Marker, Part, PropertyPart } from './body-part.js';

/** Returns the constants of a part; undefined if it has none. */
export function markerOf(part: Part): Marker | undefined {
  const marker = new Map(constantsOf(part, []));
  return marker.size === 0 ? undefined : marker;
}

function* constantsOf(part: Part, steps: readonly string[]): Generator<readonly [string, Json]> {
  if (isMark(part)) yield [pointerOf(steps), part.property.schema.const as Json];
  if (part.kind !== 'object') return;
  for (const [name, member] of part.members) yield* constantsOf(member, [...steps, name]);
}

/** Returns the schema of whatever has the constants of a part; undefined if the part has none. */
export function markerSchema(part: Part): JsonObject | undefined {
  if (isMark(part)) return { const: part.property.schema.const as Json };
  if (part.kind !== 'object') return undefined;
  const marked = part.members.flatMap(([name, member]) => {
    const schema = markerSchema(member);
    return schema === undefined ? [] : [[name, schema] as const];
  });
  if (marked.length === 0) return undefined;
  return { type: 'object', required: marked.map(([name]) => name), properties: Object.fromEntries(marked) };
}

/** Returns whether a part is a constant that is always there. */
export function isMark(part: Part): part is PropertyPart {
  return part.kind === 'property' && part.property.from === 'constant' && part.required;
}

/** Returns the constants of a part that are always there. */
export function marksIn(part: Part): readonly Part[] {
  if (isMark(part)) return [part];
  return part.kind === 'object' ? part.members.flatMap(([, member]) => marksIn(member)) : [];
}
