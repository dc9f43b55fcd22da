import type { Contract, ContractError, JsonObject } from '@error-contracts/catalog';
import { type ArrayForms, jsonSchemaArrays } from './array-forms.js';
import { listIn } from './body-part.js';
import { bodyPlan } from './body-plan.js';
import { heldErrorSchema, holdsErrors } from './held-errors.js';
import { partSchema } from './part-schema.js';

/** The schemas of responses by their errors. `code` is the schema at the place of the code: a constant by default. */
export interface WireSchemas {
  readonly responseSchema: (error: ContractError, code?: JsonObject) => JsonObject;
  /** The schema of an error in a list; absent if responses have no list. */
  readonly elementSchema: ((error: ContractError, code?: JsonObject) => JsonObject) | undefined;
  /** The schema of an error that another one holds; absent if none holds any. */
  readonly heldSchema: ((error: ContractError, code?: JsonObject) => JsonObject) | undefined;
}

/** Returns the functions that make the schemas of the responses of a contract. */
export function wireSchemas(contract: Contract, arrays: ArrayForms = jsonSchemaArrays): WireSchemas {
  const { envelope } = contract;
  const body = bodyPlan(envelope);
  const list = listIn(body);
  const schemaOf = (part: typeof body, error: ContractError, code: JsonObject = { const: error.wireCode }) =>
    partSchema(part, { envelope, error, code, arrays }) ?? {};
  return {
    responseSchema: (error, code) => ({
      title: error.typeName,
      description: error.message,
      ...(error.deprecated === undefined && error.retired === undefined ? {} : { deprecated: true }),
      ...schemaOf(body, error, code),
    }),
    elementSchema: list && ((error, code) => schemaOf(list.element, error, code)),
    heldSchema: holdsErrors(contract) ? (error, code) => heldErrorSchema(error, contract, code) : undefined,
  };
}
