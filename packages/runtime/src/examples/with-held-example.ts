import { isSchema, type Schema, schemasIn } from './schema.js';

/** The reference to any error that another one holds. */
const ANY_HELD = '#/$defs/heldError';

/** Marks the schema of the code of a held error: what a change of it breaks is not its constant. */
export const HELD_CODE = 'x-held-code';

/** Returns a schema in which every held error is this one, so that an example can be made of it. */
export function withHeldExample(schema: Schema, held: Schema): Schema {
  const example = markedCode(held);
  return replaced(schema) as Schema;

  function replaced(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(replaced);
    if (!isSchema(value)) return value;
    if (value.$ref === ANY_HELD) return example;
    return Object.fromEntries(Object.entries(value).map(([keyword, inner]) => [keyword, replaced(inner)]));
  }
}

/** Returns the schema of the held error that examples have: the first with data. Undefined if no error holds any. */
export function heldExample(schema: Schema): Schema | undefined {
  const { $defs } = schema;
  const any = isSchema($defs) ? $defs.heldError : undefined;
  return isSchema(any) ? firstWithData(schemasIn(any.oneOf)) : undefined;
}

/** Returns the first schema of a held error with data; the first of all if none has any. */
export function firstWithData(schemas: readonly Schema[]): Schema | undefined {
  return schemas.find(({ properties }) => isSchema(properties) && !isNull(properties.data)) ?? schemas[0];
}

function isNull(schema: unknown): boolean {
  return isSchema(schema) && schema.type === 'null';
}

function markedCode(held: Schema): Schema {
  const properties = isSchema(held.properties) ? held.properties : {};
  const code = isSchema(properties.code) ? { ...properties.code, [HELD_CODE]: true } : properties.code;
  return { ...held, properties: { ...properties, code } };
}
