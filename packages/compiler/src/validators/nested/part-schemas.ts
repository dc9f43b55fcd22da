import type { EnvelopeProperty, JsonObject } from '@error-contracts/catalog';
import type { Slot } from '@error-contracts/catalog/envelope';
import { innerParts, type Part } from '../../wire/body-part.js';
import { shapeOf } from '../../wire/shape-of.js';
import { valueSchema } from '../../wire/value-schema.js';

/** The schemas of what the server gives for each response, for those that ajv compiles, each distinct one once. */
export interface PartSchemas {
  readonly schemas: readonly JsonObject[];
  /** Returns the index of a property's schema; undefined if it needs no function. */
  indexOf(property: EnvelopeProperty): number | undefined;
}

/** Returns the schemas of the properties in a body. */
export function partSchemas(body: Part): PartSchemas {
  const indexes = new Map<string, number>();
  const schemas: JsonObject[] = [];
  collect(body);
  return { schemas, indexOf: (property) => indexes.get(JSON.stringify(propertyShape(property))) };

  function collect(part: Part): void {
    for (const inner of innerParts(part)) collect(inner);
    if (part.kind !== 'property' || part.property.from !== 'response') return;
    const shape = propertyShape(part.property);
    const key = JSON.stringify(shape);
    if (isSimple(shape) || indexes.has(key)) return;
    indexes.set(key, schemas.length);
    schemas.push(shape);
  }
}

/** Returns the schema of a property without annotations. */
export function propertyShape({ schema }: EnvelopeProperty): JsonObject {
  return shapeOf(valueSchema(schema));
}

/** Returns whether a schema is any value, any string or any boolean, which one comparison checks. */
function isSimple(shape: JsonObject): boolean {
  const [first, second] = Object.keys(shape);
  if (first === undefined) return true;
  return second === undefined && (shape.type === 'string' || shape.type === 'boolean');
}

/** Returns whether a part may have any value and may be absent, so that nothing can be wrong with it. */
export function isFree(part: Part): boolean {
  if (part.kind !== 'property' || part.required || part.property.from !== 'response') return false;
  return Object.keys(propertyShape(part.property)).length === 0;
}

/** Returns whether what a part accepts depends on the code. The errors of a list have codes of their own. */
export function dependsOnCode(part: Part): boolean {
  return dependsOn(part, ['code', 'data', 'status', 'name', 'domain']);
}

/** Returns whether what a part accepts depends on whether the code is known and on the shape of its data. */
export function dependsOnShape(part: Part): boolean {
  return dependsOn(part, ['code', 'data']);
}

function dependsOn(part: Part, slots: readonly Slot[]): boolean {
  switch (part.kind) {
    case 'slot':
      return slots.includes(part.slot);
    case 'property':
      return part.property.from === 'entry';
    case 'list':
      return false;
    default:
      return (
        (part.kind === 'object' && part.hasParameters) || innerParts(part).some((inner) => dependsOn(inner, slots))
      );
  }
}
