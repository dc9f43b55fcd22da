import { isJsonObject, type JsonObject } from '../../json.js';

/** A pattern in the schema of a value, or in the schema of something inside it. */
export interface PatternPlace {
  /** Where in the schema it is. */
  readonly path: readonly string[];
  readonly pattern: string;
  /** The length of the longest text that it meets. */
  readonly maxLength: number;
}

/** Yields every pattern in a schema that is a regular expression. */
export function* patternsIn(schema: JsonObject, path: readonly string[] = []): Generator<PatternPlace, undefined> {
  const { pattern, maxLength, items, properties, additionalProperties: further } = schema;
  if (typeof pattern === 'string' && isRegularExpression(pattern)) {
    const longest = typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY;
    yield { path: [...path, 'pattern'], pattern, maxLength: longest };
  }
  if (isJsonObject(items)) yield* patternsIn(items, [...path, 'items']);
  if (isJsonObject(further)) yield* patternsIn(further, [...path, 'additionalProperties']);
  for (const [name, property] of isJsonObject(properties) ? Object.entries(properties) : []) {
    if (isJsonObject(property)) yield* patternsIn(property, [...path, 'properties', name]);
  }
}

function isRegularExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').unicode;
  } catch {
    return false;
  }
}
