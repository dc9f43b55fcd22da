import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';

/** Returns an example that somebody wrote, or else a value that the schema accepts; undefined if there is neither. */
export function exampleValue(schema: JsonObject): Json | undefined {
  const { examples, default: usual, enum: allowed, minimum, type, format, items } = schema;
  const written = (Array.isArray(examples) ? examples[0] : undefined) ?? usual;
  const value = written ?? (Array.isArray(allowed) ? allowed[0] : undefined) ?? minimum;
  if (value !== undefined) return value;
  if (typeof format === 'string' && Object.hasOwn(FORMATS, format)) return FORMATS[format];
  if (type === 'array') return isJsonObject(items) && items.type === 'string' ? ['a', 'b', 'c'] : undefined;
  return type === 'boolean' ? true : type === 'integer' || type === 'number' ? 3 : undefined;
}

const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-12-24',
  time: '18:30:00Z',
  'date-time': '2026-12-24T18:30:00Z',
};
