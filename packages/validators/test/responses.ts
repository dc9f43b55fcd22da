import schema from '@error-contracts/validators/error-response.schema.json' with { type: 'json' };

/** The keywords that the published JSON Schema uses. */
interface ValueSchema {
  readonly type?: string;
  readonly anyOf?: readonly ValueSchema[];
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly minimum?: number;
  readonly minLength?: number;
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
  return [Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, exampleOf(schema)]))];
}

function exampleOf({ type, minimum = 1, minLength = 1 }: ValueSchema): unknown {
  if (type === 'integer' || type === 'number') return minimum;
  if (type === 'string') return 'x'.repeat(minLength);
  if (type === 'boolean') return true;
  throw new Error(`The examples do not know the type ${type} yet.`);
}
