import { type Contract, type ContractError, isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { HELD_ERROR } from '@error-contracts/catalog/draft';
import { bodyPlan } from './body-plan.js';
import { dataSchema } from './data-schema.js';
import { type DataShapes, objectWithParameters } from './data-shapes.js';
import { shapeOf } from './shape-of.js';

/** Returns whether an error of a contract holds others. */
export function holdsErrors({ errors }: Contract): boolean {
  return errors.some((error) => error.holdsErrors === true);
}

/** Returns the errors that others can hold: those that hold none. */
export function holdableErrors({ errors }: Contract): readonly ContractError[] {
  return errors.filter((error) => error.holdsErrors !== true);
}

/** Returns the JSON Schema of an error that another one holds. */
export function heldErrorSchema(
  error: ContractError,
  { envelope }: Pick<Contract, 'envelope'>,
  code: JsonObject = { const: error.wireCode },
): JsonObject {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['code', 'message', 'data'],
    properties: {
      field: { type: 'string', description: 'A JSON Pointer to the field of the request.' },
      code,
      message: { type: 'string' },
      data: dataSchema(error, envelope),
    },
  };
}

/** Returns whether a schema is that of any held error. */
export function isHeldError(schema: Json | undefined): boolean {
  return isJsonObject(schema) && schema.$ref === `#/$defs/${HELD_ERROR}`;
}

/** What generated code needs to know of the data of held errors. */
export interface HeldShapes extends DataShapes {
  /** The table of the shapes of held errors by their codes. */
  readonly table: 'shapeByCode' | 'heldShapeByCode';
  /** The errors of each shape of the table of its own. */
  readonly heldGroups: readonly { readonly shape: number; readonly errors: readonly ContractError[] }[];
  /** The shapes of the errors that hold others. */
  readonly holders: readonly number[];
}

/**
 * Returns the shapes of data with those of held errors, which are the same if the data of an error stand alone. If they
 * stand beside other parts of a response, held errors have shapes and a table of their own. Undefined if no error holds
 * others.
 */
export function heldShapes(contract: Contract, { shapes, groups }: DataShapes): HeldShapes | undefined {
  if (!holdsErrors(contract)) return undefined;
  const { envelope } = contract;
  const holders = groups.flatMap(([first], index) => (first?.holdsErrors === true ? [index] : []));
  if (objectWithParameters(bodyPlan(envelope)) === undefined) {
    return { shapes, groups, table: 'shapeByCode', heldGroups: [], holders };
  }
  const all = [...shapes];
  const heldGroups = new Map<string, { readonly shape: number; readonly errors: ContractError[] }>();
  for (const error of holdableErrors(contract)) {
    if (error.data.length === 0) continue;
    const shape = shapeOf(dataSchema(error, envelope));
    const key = JSON.stringify(shape);
    const group = heldGroups.get(key) ?? { shape: all.push(shape) - 1, errors: [] };
    heldGroups.set(key, group);
    group.errors.push(error);
  }
  return { shapes: all, groups, table: 'heldShapeByCode', heldGroups: [...heldGroups.values()], holders };
}
