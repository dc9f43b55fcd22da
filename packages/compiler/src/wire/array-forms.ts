import type { ContractError, JsonObject } from '@error-contracts/catalog';

/** How the arrays of a body are written as schemas: JSON Schema can say more than the generator of types understands. */
export interface ArrayForms {
  /** At least one error; the first has the schema. */
  list(first: JsonObject, error: ContractError): JsonObject;
  /** Elements that are found by their markers, among others. */
  found(elements: readonly FoundElement[]): JsonObject;
  /** Elements at their places, and any others after them. */
  positions(elements: readonly JsonObject[], least: number): JsonObject;
}

/** An element of an array that is found by its constants. */
export interface FoundElement {
  readonly schema: JsonObject;
  /** Accepts whatever has the constants. */
  readonly marker: JsonObject;
  readonly required: boolean;
}

/** The name below `$defs` of the schema of any error in a list. */
export const ANY_ELEMENT = 'errorInList';

/** The arrays of the published schemas. */
export const jsonSchemaArrays: ArrayForms = {
  list: (first) => ({ type: 'array', minItems: 1, prefixItems: [first], items: { $ref: `#/$defs/${ANY_ELEMENT}` } }),
  found: (elements) => {
    const schemas = elements.map(foundSchema);
    return schemas.length === 1 && schemas[0] !== undefined
      ? { type: 'array', ...schemas[0] }
      : { type: 'array', allOf: schemas.map((schema) => ({ type: 'array', ...schema })) };
  },
  positions: (elements, least) => ({ type: 'array', minItems: least, prefixItems: elements }),
};

/** Exactly one element has the marker, and it fits. */
function foundSchema({ schema, marker, required }: FoundElement): JsonObject {
  return {
    contains: marker,
    ...(required ? {} : { minContains: 0 }),
    maxContains: 1,
    items: { anyOf: [{ not: marker }, schema] },
  };
}
