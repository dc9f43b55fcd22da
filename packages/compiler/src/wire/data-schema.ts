import type { ContractError, Envelope, JsonObject, Parameter } from '@error-contracts/catalog';
import { textSchema } from './text-schema.js';
import { valueSchema } from './value-schema.js';

/** Returns the JSON Schema of an error's data in a response: null, an object, or either if every parameter is optional. */
export function dataSchema({ data }: ContractError, envelope: Envelope): JsonObject {
  return nullIfEmpty(data, wireMembers(data, envelope));
}

/** Returns the JSON Schema of an error's data by the names of its parameters, whatever they are called in a response. */
export function namedDataSchema({ data }: ContractError): JsonObject {
  return nullIfEmpty(
    data,
    data.map(({ name, schema }) => [name, valueSchema(schema)]),
  );
}

/** Returns the schemas of the properties that carry parameters in a response, by their names there. */
export function wireMembers(
  parameters: readonly Parameter[],
  { dataType }: Envelope,
): readonly (readonly [member: string, schema: JsonObject])[] {
  const schemaOf = dataType === 'strings' ? textSchema : valueSchema;
  return parameters.map(({ member, schema }) => [member, schemaOf(schema)]);
}

function nullIfEmpty(
  parameters: readonly Parameter[],
  members: readonly (readonly [name: string, schema: JsonObject])[],
): JsonObject {
  if (parameters.length === 0) return { type: 'null' };
  const object = {
    type: 'object',
    additionalProperties: false,
    required: members.filter((_, index) => parameters[index]?.required).map(([name]) => name),
    properties: Object.fromEntries(members),
  };
  return parameters.some(({ required }) => required) ? object : { anyOf: [object, { type: 'null' }] };
}
