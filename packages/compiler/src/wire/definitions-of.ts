import type { Contract, ContractError, JsonObject } from '@error-contracts/catalog';
import { HELD_ERROR } from '@error-contracts/catalog/draft';
import { ANY_ELEMENT } from './array-forms.js';
import { holdableErrors } from './held-errors.js';
import type { WireSchemas } from './wire-schemas.js';

type SchemaOf = (error: ContractError, code?: JsonObject) => JsonObject;

/** Returns what the schemas of responses refer to: errors in lists, and errors that others hold. `each` makes the branches. */
export function definitionsOf(
  contract: Contract,
  { elementSchema, heldSchema }: WireSchemas,
  each: (errors: readonly ContractError[], schemaOf: SchemaOf) => readonly JsonObject[],
): { readonly $defs?: JsonObject } {
  const definitions = {
    ...(elementSchema === undefined ? {} : { [ANY_ELEMENT]: { oneOf: each(contract.errors, elementSchema) } }),
    ...(heldSchema === undefined ? {} : { [HELD_ERROR]: { oneOf: each(holdableErrors(contract), heldSchema) } }),
  };
  return Object.keys(definitions).length === 0 ? {} : { $defs: definitions };
}
