import type { Parameter } from '@error-contracts/catalog';
import { isJsonObject, isNullable, type Json, type JsonObject } from '@error-contracts/catalog';
import { propertyKey } from '../kit/expression.js';
import { literal } from '../kit/literal.js';
import { isHeldError } from '../wire/held-errors.js';

/** Returns the type of an error's data: what the types package calls its `ErrorData`. */
export function dataType(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return 'null';
  const object = objectType(parameters.map((parameter) => ({ ...parameter, type: valueType(parameter.schema) })));
  return parameters.some(({ required }) => required) ? object : `${object} | null`;
}

/** Returns an object type of read-only properties. */
export function objectType(
  properties: readonly { readonly name: string; readonly type: string; readonly required: boolean }[],
): string {
  const lines = properties.map(
    ({ name, type, required }) => `readonly ${propertyKey(name)}${required ? '' : '?'}: ${type}`,
  );
  return `{ ${lines.join('; ')} }`;
}

/**
 * Returns the type of a parameter inside a message. A number has no narrower type there: an exact case of a plural may
 * compare it with a value that a narrower type excludes, which TypeScript refuses.
 */
export function shownType(schema: JsonObject): string {
  return isNumeric(schema) ? 'number' : valueType(schema);
}

/** Tells whether a value of the schema is a number. */
function isNumeric({ type }: JsonObject): boolean {
  return type === 'integer' || type === 'number';
}

function valueType(schema: JsonObject): string {
  if (!isNullable(schema)) return presentType(schema);
  return `${presentType({ ...schema, type: (schema.type as readonly Json[])[0] ?? null })} | null`;
}

function presentType(schema: JsonObject): string {
  // No text shows held errors, so that their types are not needed here.
  if (isHeldError(schema)) return 'object';
  if (isNumeric(schema)) return enumType(schema.enum, 'number') ?? 'number';
  switch (schema.type) {
    case 'boolean':
      return 'boolean';
    case 'array':
      return `readonly (${isJsonObject(schema.items) ? valueType(schema.items) : 'unknown'})[]`;
    case 'object':
      return nestedType(schema);
    default:
      return enumType(schema.enum, 'string') ?? 'string';
  }
}

function enumType(values: Json | undefined, type: 'string' | 'number'): string | undefined {
  if (!Array.isArray(values)) return undefined;
  const literals = values
    .filter((value) => typeof value === type)
    .map((value) => (type === 'string' ? literal(String(value)) : String(value)));
  return literals.length === 0 ? undefined : literals.join(' | ');
}

function nestedType({ properties, required, additionalProperties }: JsonObject): string {
  // The text shows none of it, and a type of any object accepts what the types package says about it.
  if (!isJsonObject(properties) || isJsonObject(additionalProperties)) return 'object';
  const needed = new Set<Json>(Array.isArray(required) ? required : []);
  return objectType(
    Object.entries(properties).map(([name, schema]) => ({
      name,
      type: isJsonObject(schema) ? valueType(schema) : 'unknown',
      required: needed.has(name),
    })),
  );
}
