import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';

/** Returns the schema of a value with closed objects, and with integers limited to those that JSON carries exactly. */
export function valueSchema(schema: JsonObject): JsonObject {
  const closed: { [key: string]: Json } = { ...schema };
  if (schema.type === 'integer') {
    closed.minimum = Math.max(Number(schema.minimum ?? Number.MIN_SAFE_INTEGER), Number.MIN_SAFE_INTEGER);
    closed.maximum = Math.min(Number(schema.maximum ?? Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
  }
  if (isJsonObject(schema.items)) closed.items = valueSchema(schema.items);
  if (schema.type === 'object') {
    closed.additionalProperties = schema.additionalProperties === true;
    const properties = isJsonObject(schema.properties) ? Object.entries(schema.properties) : [];
    closed.properties = Object.fromEntries(
      properties.map(([name, value]) => [name, isJsonObject(value) ? valueSchema(value) : value]),
    );
  }
  return closed;
}
