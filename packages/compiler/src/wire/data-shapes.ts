import type { Contract, ContractError, Envelope, JsonObject } from '@error-contracts/catalog';
import { innerParts, type ObjectPart, type Part } from './body-part.js';
import { bodyPlan } from './body-plan.js';
import { dataSchema, wireMembers } from './data-schema.js';
import { shapeOf } from './shape-of.js';

/** The distinct schemas of data in a contract, and the errors that have each of them. */
export interface DataShapes {
  /**
   * In the order of the lowest code that has them, without annotations. The types of optional data are `object` and
   * `null`. If the parameters stand beside other members, a shape has these members too, with any value.
   */
  readonly shapes: readonly JsonObject[];
  /** For each shape its errors, ascending by code. Errors without data are in no group. */
  readonly groups: readonly (readonly ContractError[])[];
}

/** Returns the distinct schemas of data in a contract. Two that differ only in annotations are one. */
export function dataShapes({ envelope, errors }: Contract): DataShapes {
  const groups = new Map<string, { readonly shape: JsonObject; readonly errors: ContractError[] }>();
  const surrounding = objectWithParameters(bodyPlan(envelope));
  for (const error of errors) {
    if (error.data.length === 0) continue;
    const schema = surrounding === undefined ? dataSchema(error, envelope) : amongMembers(error, envelope, surrounding);
    const shape = shapeOf(schema);
    const key = JSON.stringify(shape);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { shape, errors: [error] });
    else group.errors.push(error);
  }
  const found = [...groups.values()];
  return { shapes: found.map(({ shape }) => shape), groups: found.map((group) => group.errors) };
}

/** Returns the object in which the parameters stand beside other members. */
export function objectWithParameters(part: Part): ObjectPart | undefined {
  if (part.kind === 'object' && part.hasParameters) return part;
  for (const inner of innerParts(part)) {
    const found = objectWithParameters(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

function amongMembers({ data }: ContractError, envelope: Envelope, { members }: ObjectPart): JsonObject {
  return {
    type: 'object',
    additionalProperties: false,
    required: data.filter(({ required }) => required).map(({ member }) => member),
    properties: Object.fromEntries([...members.map(([name]) => [name, {}] as const), ...wireMembers(data, envelope)]),
  };
}
