import type { Json, JsonObject } from '@error-contracts/catalog';

/** Returns an example that somebody wrote, or else a value that the schema accepts; undefined if there is neither. */
export function exampleValue({ examples, default: usual, enum: allowed, minimum, type }: JsonObject): Json | undefined {
  const written = (Array.isArray(examples) ? examples[0] : undefined) ?? usual;
  const value = written ?? (Array.isArray(allowed) ? allowed[0] : undefined) ?? minimum;
  if (value !== undefined) return value;
  return type === 'boolean' ? true : type === 'integer' || type === 'number' ? 3 : undefined;
}
