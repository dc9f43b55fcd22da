import type { Contract, JsonObject } from '@error-contracts/catalog';
import { definitionsOf } from './definitions-of.js';
import { wireSchemas } from './wire-schemas.js';

/** Returns the JSON Schema (draft 2020-12) of every error response that a server may send, with one branch per code. */
export function wireSchema(contract: Contract): JsonObject {
  const schemas = wireSchemas(contract);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ErrorResponse',
    description: `Any error response of ${contract.name}.`,
    oneOf: contract.errors.map((error) => schemas.responseSchema(error)),
    ...definitionsOf(contract, schemas, (errors, schemaOf) => errors.map((error) => schemaOf(error))),
  };
}
