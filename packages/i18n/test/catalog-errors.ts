import catalog from '@error-contracts/schemas/catalog.json' with { type: 'json' };

/** An error of the catalogue. */
export interface CatalogError {
  readonly code: number;
  /** Its name and its former names. */
  readonly names: readonly string[];
  /** Data for its message; null if all parameters have defaults. */
  readonly data: Readonly<Record<string, unknown>> | null;
}

interface ValueSchema {
  readonly type?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
}

interface SourceEntry {
  readonly code: number;
  readonly data?: Readonly<Record<string, ValueSchema>>;
  readonly aliases?: readonly string[];
}

const EXAMPLES: Readonly<Record<string, unknown>> = {
  integer: 5,
  number: 5,
  string: 'x',
  boolean: true,
  array: [],
  object: {},
};

/** Every error of the catalogue. */
export const catalogErrors: readonly CatalogError[] = Object.entries(
  catalog.errors as Readonly<Record<string, SourceEntry>>,
).map(([name, { code, data = {}, aliases = [] }]) => ({ code, names: [name, ...aliases], data: dataOf(data) }));

function dataOf(parameters: Readonly<Record<string, ValueSchema>>): CatalogError['data'] {
  const required = Object.entries(parameters).filter(([, schema]) => schema.default === undefined);
  if (required.length === 0) return null;
  return Object.fromEntries(required.map(([name, schema]) => [name, exampleOf(schema)]));
}

function exampleOf(schema: ValueSchema): unknown {
  return schema.enum?.[0] ?? EXAMPLES[schema.type ?? ''];
}
