import { isJsonObject, isNullable, type Json, type JsonObject, valueType } from '@error-contracts/catalog';

/** Returns the schema of a value with closed objects, and with integers limited to those that JSON carries exactly. */
export function valueSchema(schema: JsonObject): JsonObject {
  if (isNullable(schema)) return nullOr(schema);
  const closed: { [key: string]: Json } = { ...schema };
  if (schema.type === 'integer') {
    closed.minimum = Math.max(Number(schema.minimum ?? Number.MIN_SAFE_INTEGER), Number.MIN_SAFE_INTEGER);
    closed.maximum = Math.min(Number(schema.maximum ?? Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
  }
  if (isJsonObject(schema.items)) closed.items = valueSchema(schema.items);
  if (schema.type === 'object') {
    const { additionalProperties } = schema;
    closed.additionalProperties = isJsonObject(additionalProperties)
      ? valueSchema(additionalProperties)
      : additionalProperties === true;
    const properties = isJsonObject(schema.properties) ? Object.entries(schema.properties) : [];
    closed.properties = Object.fromEntries(
      properties.map(([name, value]) => [name, isJsonObject(value) ? valueSchema(value) : value]),
    );
  }
  return closed;
}

/** Returns the schema of a value that may be null. What people read about it stands outside of the choice. */
function nullOr({ title, description, default: given, examples, ...schema }: JsonObject): JsonObject {
  const { enum: values } = schema;
  const allowed = Array.isArray(values) ? { enum: values.filter((value) => value !== null) } : {};
  return {
    ...(title === undefined ? {} : { title }),
    anyOf: [valueSchema({ ...schema, type: valueType(schema), ...allowed }), { type: 'null' }],
    ...(description === undefined ? {} : { description }),
    ...(given === undefined ? {} : { default: given }),
    ...(examples === undefined ? {} : { examples }),
  };
}
