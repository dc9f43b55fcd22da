import type { Json, JsonObject } from '@error-contracts/catalog';

/** What a number looks like as text. */
const PATTERNS: { readonly [type: string]: string } = {
  integer: '^-?(0|[1-9][0-9]*)$',
  number: '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$',
};

/** Returns the schema of a parameter that travels as text. Its limits hold for the value and not for the text. */
export function textSchema({
  type,
  description,
  default: given,
  examples,
  enum: values,
  ...others
}: JsonObject): JsonObject {
  const pattern = PATTERNS[String(type)];
  const texts = type === 'boolean' ? ['true', 'false'] : Array.isArray(values) ? values.map(String) : undefined;
  return {
    type: 'string',
    ...(type === 'string' ? others : {}),
    ...(texts !== undefined ? { enum: texts } : pattern !== undefined ? { pattern } : {}),
    ...(description === undefined ? {} : { description }),
    ...(given === undefined ? {} : { default: asText(given) }),
    ...(Array.isArray(examples) ? { examples: examples.map(asText) } : {}),
  };
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
