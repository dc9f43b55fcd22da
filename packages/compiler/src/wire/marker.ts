import type { Json, JsonObject } from '@error-contracts/catalog';
import { pointerOf } from '@error-contracts/catalog/envelope';
import type { Part } from './body-plan.js';

/** The constants by which an element of an array is found, by their JSON Pointers in the element. */
export type Marker = ReadonlyMap<string, Json>;

/** Returns the constants of a part; undefined if it has none. */
export function markerOf(part: Part): Marker | undefined {
  const marker = new Map(constantsOf(part, []));
  return marker.size === 0 ? undefined : marker;
}

function* constantsOf(part: Part, steps: readonly string[]): Generator<readonly [string, Json]> {
  if (part.kind === 'property' && part.property.from === 'constant') {
    yield [pointerOf(steps), part.property.schema.const as Json];
  }
  if (part.kind !== 'object') return;
  for (const [name, member] of part.members) yield* constantsOf(member, [...steps, name]);
}

/** Returns the schema of whatever has the constants of a part; undefined if the part has none. */
export function markerSchema(part: Part): JsonObject | undefined {
  if (part.kind === 'property' && part.property.from === 'constant') return { const: part.property.schema.const as Json };
  if (part.kind !== 'object') return undefined;
  const marked = part.members.flatMap(([name, member]) => {
    const schema = markerSchema(member);
    return schema === undefined ? [] : [[name, schema] as const];
  });
  if (marked.length === 0) return undefined;
  return { type: 'object', required: marked.map(([name]) => name), properties: Object.fromEntries(marked) };
}
