import type { Contract, ContractError, JsonObject } from '@error-contracts/catalog';
import { definitionsOf } from './definitions-of.js';
import { shapeOf } from './shape-of.js';
import { type WireSchemas, wireSchemas } from './wire-schemas.js';

/**
 * Returns the JSON Schema (draft 2020-12) of every error response, with one branch per shape of data.
 *
 * It accepts exactly what the schema with one branch per code accepts, and it is small enough for validators and
 * generators of other languages.
 */
export function groupedWireSchema(contract: Contract): JsonObject {
  const schemas = wireSchemas(contract);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ErrorResponse',
    description: `Any error response of ${contract.name}, by the shape of its data.`,
    oneOf: grouped(contract.errors, schemas.responseSchema),
    ...definitionsOf(contract, schemas, grouped),
  };
}

/** Returns one schema for all errors whose schemas differ in nothing but the code. */
function grouped(errors: readonly ContractError[], schemaOf: WireSchemas['responseSchema']): readonly JsonObject[] {
  const groups = new Map<string, [ContractError, ...ContractError[]]>();
  for (const error of errors) {
    const key = JSON.stringify(shapeOf(schemaOf(error, {})));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [error]);
    else group.push(error);
  }
  return [...groups.values()].map((group) =>
    shapeOf(schemaOf(group[0], { enum: group.map(({ wireCode }) => wireCode) })),
  );
}
