import type { Contract, Json, JsonObject } from '../../contract.js';
import { responseSchema } from '../wire-schema.js';
import { shapeOf } from './data-shapes.js';

/** The schema of what all responses of a contract have in common; what depends on the code is open in it. */
export function envelopeSchema(contract: Contract): JsonObject {
  const { code, data, status } = contract.envelope;
  const open: [string, Json][] = [
    [code, {}],
    [data, {}],
  ];
  if (status !== undefined) open.push([status, { type: 'integer' }]);
  const { properties, required } = commonSchema(contract);
  return { type: 'object', required, properties: { ...properties, ...Object.fromEntries(open) } };
}

/** The schema of the further properties of the envelope alone, or undefined where it has none. */
export function furtherSchema(contract: Contract): JsonObject | undefined {
  const further = contract.envelope.properties;
  if (further.length === 0) return undefined;
  const { properties } = commonSchema(contract);
  return {
    type: 'object',
    required: further.filter((property) => property.required).map(({ name }) => name),
    properties: Object.fromEntries(further.map(({ name }) => [name, properties[name] ?? {}])),
  };
}

function commonSchema(contract: Contract): { readonly properties: JsonObject; readonly required: readonly string[] } {
  const [first] = contract.errors;
  if (first === undefined) return { properties: {}, required: [] };
  const { properties, required } = shapeOf(responseSchema(contract, first));
  return { properties: properties as JsonObject, required: required as readonly string[] };
}
