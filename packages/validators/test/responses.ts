import schema from '@error-contracts/validators/error-response.schema.json' with { type: 'json' };
import fc from 'fast-check';

/** The keywords that the published JSON Schema uses. */
interface ValueSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly $ref?: string;
  readonly anyOf?: readonly ValueSchema[];
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly items?: ValueSchema;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly pattern?: string;
}

/** An error of the published schema, and valid responses with the least and with the most data. */
export interface Example {
  readonly name: string;
  readonly code: number;
  readonly responses: readonly Response[];
}

export interface Response {
  readonly code: number;
  readonly message: string;
  readonly data: unknown;
}

/** An error that another one holds. */
const heldExample: unknown = {
  field: '/items/0',
  code: 2029,
  message: 'Any text in any language.',
  data: { min: 9 },
};

/** Examples of every error, made from the published schema. */
export const examples: readonly Example[] = schema.oneOf.map(({ title, properties }) => ({
  name: title,
  code: properties.code.const,
  responses: dataOf(properties.data as ValueSchema).map((data) => ({
    code: properties.code.const,
    message: 'Any text in any language.',
    data,
  })),
}));

function dataOf({ anyOf, type, properties = {} }: ValueSchema): readonly unknown[] {
  if (anyOf !== undefined) return anyOf.flatMap(dataOf);
  if (type === 'null') return [null];
  return [objectOf(properties)];
}

function objectOf(properties: NonNullable<ValueSchema['properties']>): object {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, exampleOf(schema)]));
}

/** Returns a value of every schema that a parameter can have. */
function exampleOf(schema: ValueSchema): unknown {
  const { type, properties = {}, items = {}, maximum = 1, minLength = 1, minItems = 1, pattern } = schema;
  if (schema.const !== undefined) return schema.const;
  if (schema.$ref === '#/$defs/heldError') return heldExample;
  if (schema.enum !== undefined) return schema.enum[0];
  if (type === 'integer' || type === 'number') return schema.minimum ?? Math.min(1, maximum);
  if (pattern !== undefined) return fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { numRuns: 1, seed: 1 })[0];
  if (type === 'string') return 'x'.repeat(minLength);
  if (type === 'boolean') return true;
  if (type === 'array') return Array.from({ length: minItems }, () => exampleOf(items));
  if (type === 'object') return objectOf(properties);
  throw new Error(`A parameter has the type ${type}, which the examples do not know.`);
}
