import type { Contract, ContractError, Parameter } from '@error-contracts/catalog';
import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { requireFlat } from './require-flat.js';

/** Returns the JSON Schema (draft 2020-12) of every error response that a server may send, with one branch per code. */
export function wireSchema(contract: Contract): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ErrorResponse',
    description: `Any error response of ${contract.name}.`,
    oneOf: contract.errors.map((error) => responseSchema(contract, error)),
  };
}

/** Returns the JSON Schema of the response of one error. */
export function responseSchema(contract: Contract, error: ContractError): JsonObject {
  const envelope = requireFlat(contract.envelope);
  const properties: [string, Json][] = [
    [envelope.code, { const: error.wireCode }],
    [envelope.message, { type: 'string' }],
    [envelope.data, dataSchema(error)],
  ];
  if (envelope.status !== undefined) properties.push([envelope.status, { const: error.status }]);
  for (const extra of envelope.properties) properties.push([extra.name, valueSchema(extra.schema)]);
  const optional = new Set(envelope.properties.filter((extra) => !extra.required).map((extra) => extra.name));
  return {
    title: error.typeName,
    description: error.message,
    ...(error.deprecated === undefined && error.retired === undefined ? {} : { deprecated: true }),
    type: 'object',
    additionalProperties: false,
    required: properties.map(([name]) => name).filter((name) => !optional.has(name)),
    properties: Object.fromEntries(properties),
  };
}

/** Returns the JSON Schema of an error's data: null, an object, or either if every parameter has a default. */
export function dataSchema(error: ContractError): JsonObject {
  if (error.data.length === 0) return { type: 'null' };
  const object = objectSchema(error.data);
  return error.data.some((parameter) => parameter.required) ? object : { anyOf: [object, { type: 'null' }] };
}

function objectSchema(parameters: readonly Parameter[]): JsonObject {
  return {
    type: 'object',
    additionalProperties: false,
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, valueSchema(parameter.schema)])),
  };
}

/** Returns the schema of a value with closed objects, and with integers limited to those that JSON carries exactly. */
export function valueSchema(schema: JsonObject): JsonObject {
  const closed: { [key: string]: Json } = { ...schema };
  if (schema.type === 'integer') {
    closed.minimum = Math.max(Number(schema.minimum ?? Number.MIN_SAFE_INTEGER), Number.MIN_SAFE_INTEGER);
    closed.maximum = Math.min(Number(schema.maximum ?? Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
  }
  if (isJsonObject(schema.items)) closed.items = valueSchema(schema.items);
  if (schema.type === 'object') {
    closed.additionalProperties = false;
    const properties = isJsonObject(schema.properties) ? Object.entries(schema.properties) : [];
    closed.properties = Object.fromEntries(
      properties.map(([name, value]) => [name, isJsonObject(value) ? valueSchema(value) : value]),
    );
  }
  return closed;
}
