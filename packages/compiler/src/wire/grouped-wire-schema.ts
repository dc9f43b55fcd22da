import type { Contract, ContractError, Json, JsonObject } from '@error-contracts/catalog';
import { shapeOf } from './data-shapes.js';
import { requireFlat } from './require-flat.js';
import { responseSchema } from './wire-schema.js';

/**
 * Returns the JSON Schema (draft 2020-12) of every error response, with one branch per shape of data.
 *
 * It accepts exactly what the schema with one branch per code accepts, and it is small enough for validators and
 * generators of other languages.
 */
export function groupedWireSchema(contract: Contract): JsonObject {
  const { code } = requireFlat(contract.envelope);
  const groups = new Map<string, { readonly schema: JsonObject; readonly errors: ContractError[] }>();
  for (const error of contract.errors) {
    const schema = withCode(shapeOf(responseSchema(contract, error)), code, {});
    const key = JSON.stringify(schema);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { schema, errors: [error] });
    else group.errors.push(error);
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ErrorResponse',
    description: `Any error response of ${contract.name}, by the shape of its data.`,
    oneOf: [...groups.values()].map(({ schema, errors }) =>
      withCode(schema, code, { enum: errors.map((error) => error.wireCode) }),
    ),
  };
}

function withCode(schema: JsonObject, name: string, code: Json): JsonObject {
  const { properties } = schema;
  return { ...schema, properties: { ...(properties as JsonObject), [name]: code } };
}
