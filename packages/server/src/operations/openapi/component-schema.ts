const DEFINITION = '#/$defs/';

/** Returns a schema as a component: what it refers to in its own document are components too. */
export function componentSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(componentSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([keyword, value]: [string, unknown]) => [
    keyword,
    keyword === '$ref' && typeof value === 'string' && value.startsWith(DEFINITION)
      ? `#/components/schemas/${value.slice(DEFINITION.length)}`
      : componentSchema(value),
  ]);
  return Object.fromEntries(entries);
}
