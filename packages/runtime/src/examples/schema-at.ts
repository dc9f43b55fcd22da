import { stepsOfPlace } from '../envelope/steps-of-place.js';
import { isSchema, markedElementsOf, nullableIn, type Schema, schemasIn } from './schema.js';

/** Returns the schema at a place of a body; undefined if the body has no such place. */
export function schemaAt(schema: Schema, place: string | null | undefined): Schema | undefined {
  return typeof place === 'string' ? reach(schema, stepsOfPlace(place)) : undefined;
}

function reach(schema: Schema, [step, ...further]: readonly string[]): Schema | undefined {
  if (step === undefined) return schema;
  for (const inner of innerSchemas(schema, step)) {
    const found = reach(inner, further);
    if (found !== undefined) return found;
  }
  return undefined;
}

function innerSchemas(schema: Schema, step: string): readonly Schema[] {
  const { properties, prefixItems } = nullableIn(schema) ?? schema;
  if (isSchema(properties)) return Object.hasOwn(properties, step) ? schemasIn([properties[step]]) : [];
  const positions = schemasIn(prefixItems);
  if (positions.length > 0) return schemasIn([positions[Number(step)]]);
  // The place has the index of an element that may stand anywhere.
  const marked = markedElementsOf(schema).map((element) => element.schema);
  const [first] = marked.splice(Number(step), 1);
  return first === undefined ? marked : [first, ...marked];
}
