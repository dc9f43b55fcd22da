import type { AnyContract, ContractEntry } from '@error-contracts/runtime/contract';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * Returns the schema of each error by its name: the branches of the published JSON Schema, found by the constant at the
 * place of the code.
 */
export function schemasByName({ catalog, envelope }: AnyContract, published: object): ReadonlyMap<string, JsonSchema> {
  const names = new Map(Object.values<ContractEntry>({ ...catalog }).map(({ code, name }) => [code as unknown, name]));
  const steps = stepsOf(envelope.code);
  const { oneOf } = published as { readonly oneOf?: unknown };
  const branches = Array.isArray(oneOf) ? (oneOf as readonly unknown[]) : [published];
  return new Map(
    branches.flatMap((branch) => {
      const name = nameOfBranch(branch, steps, names);
      return name === undefined ? [] : [[name, branch as JsonSchema] as const];
    }),
  );
}

/** Returns the names that lead to a place of an envelope. */
export function stepsOf(place: string): readonly string[] {
  if (place === '') return [];
  return place.startsWith('/') ? place.split('/').slice(1).map(unescaped) : [place];
}

/** Returns the name of the error whose code is the constant at a place of a schema. */
export function nameOfBranch(
  branch: unknown,
  steps: readonly string[],
  names: ReadonlyMap<unknown, string>,
): string | undefined {
  return names.get(constantAt(branch, steps));
}

/** Returns the schema at a place of the bodies that a schema describes. */
export function schemaAt(schema: unknown, [step, ...rest]: readonly string[]): unknown {
  if (!isSchema(schema)) return undefined;
  if (step === undefined) return schema;
  const { properties } = schema;
  return isSchema(properties) && Object.hasOwn(properties, step) ? schemaAt(properties[step], rest) : undefined;
}

/** Returns the constant at a place of the bodies that a schema describes; undefined if there is none. */
function constantAt(schema: unknown, [step, ...rest]: readonly string[]): unknown {
  if (!isSchema(schema)) return undefined;
  for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
    const branches = schema[keyword];
    if (!Array.isArray(branches)) continue;
    for (const branch of branches as readonly unknown[]) {
      const found = constantAt(branch, step === undefined ? [] : [step, ...rest]);
      if (found !== undefined) return found;
    }
  }
  if (step === undefined) return schema.const;
  const { properties, prefixItems, items } = schema;
  if (isSchema(properties) && Object.hasOwn(properties, step)) return constantAt(properties[step], rest);
  if (!/^\d+$/.test(step)) return undefined;
  const atPlace: unknown = Array.isArray(prefixItems) ? prefixItems[Number(step)] : undefined;
  return constantAt(atPlace, rest) ?? constantAt(items, rest);
}

/** Returns whether a value is a schema, and not a list or a constant. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
