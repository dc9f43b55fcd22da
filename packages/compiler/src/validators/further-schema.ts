import type { Contract, JsonObject } from '@error-contracts/catalog';
import { requireFlat } from '../wire/require-flat.js';
import { shapeOf } from '../wire/shape-of.js';
import { valueSchema } from '../wire/value-schema.js';

/** A schema of an object that may have more properties. */
export interface FurtherSchema {
  readonly type: 'object';
  readonly required: readonly string[];
  readonly properties: { readonly [name: string]: JsonObject };
}

/** Returns the schema of what a response has besides code, message, data and status. */
export function furtherSchema({ envelope }: Contract): FurtherSchema {
  const { properties } = requireFlat(envelope);
  return {
    type: 'object',
    required: properties.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(properties.map(({ name, schema }) => [name, shapeOf(valueSchema(schema))])),
  };
}
