import type { ContractError, Envelope, EnvelopeProperty, Json, JsonObject } from '@error-contracts/catalog';
import type { Slot } from '@error-contracts/catalog/envelope';
import type { ArrayForms } from './array-forms.js';
import type { ObjectPart, Part } from './body-part.js';
import { dataSchema, wireMembers } from './data-schema.js';
import { markerSchema } from './marker.js';
import { valueSchema } from './value-schema.js';

/** What the schema of a part depends on, besides the part. */
export interface SchemaContext {
  readonly envelope: Envelope;
  readonly error: ContractError;
  /** The schema at the place of the code. */
  readonly code: JsonObject;
  readonly arrays: ArrayForms;
}

/** Returns the schema of a part in the response of an error; undefined if that response does not have the part. */
export function partSchema(part: Part, context: SchemaContext): JsonObject | undefined {
  const { arrays } = context;
  switch (part.kind) {
    case 'slot':
      return slotSchema(part.slot, context);
    case 'property':
      return propertySchema(part.property, context.error);
    case 'object':
      return objectSchema(part, context);
    case 'list':
      return arrays.list(elementSchema(part.element, context), context.error);
    case 'found':
      return arrays.found(
        part.elements.map(({ part: element }) => ({
          schema: elementSchema(element, context),
          marker: markerSchema(element) ?? {},
          required: element.required,
        })),
      );
    case 'positions':
      return arrays.positions(
        part.elements.map((element) => {
          const schema = elementSchema(element, context);
          // Null keeps the place of an element that has nothing to say.
          return element.required || isAnything(schema) ? schema : { anyOf: [schema, { type: 'null' }] };
        }),
        part.elements.findLastIndex(({ required }) => required) + 1,
      );
  }
}

function isAnything(schema: JsonObject): boolean {
  return Object.keys(schema).length === 0;
}

/** An element that the error does not have is any value: the places of those after it stay the same. */
function elementSchema(part: Part, context: SchemaContext): JsonObject {
  return partSchema(part, context) ?? {};
}

function slotSchema(slot: Slot, { envelope, error, code }: SchemaContext): JsonObject {
  switch (slot) {
    case 'code':
      return code;
    case 'data':
      return dataSchema(error, envelope);
    case 'status':
      return { const: envelope.statusType === 'string' ? String(error.status) : error.status };
    case 'name':
      return { const: error.name };
    case 'domain':
      return { const: error.domain };
    default:
      return { type: 'string' };
  }
}

function propertySchema({ at, schema, from }: EnvelopeProperty, { properties }: ContractError): JsonObject | undefined {
  if (from === 'response') return valueSchema(schema);
  const value = from === 'constant' ? schema.const : properties.get(at);
  if (value === undefined) return undefined;
  const { description } = schema;
  return { const: value, ...(description === undefined ? {} : { description }) };
}

function objectSchema({ members, hasParameters }: ObjectPart, context: SchemaContext): JsonObject {
  const properties: [name: string, schema: Json][] = [];
  const required: string[] = [];
  for (const [name, member] of members) {
    const schema = partSchema(member, context);
    if (schema === undefined) continue;
    properties.push([name, schema]);
    if (member.required) required.push(name);
  }
  if (hasParameters) {
    const { data } = context.error;
    properties.push(...wireMembers(data, context.envelope).map(([name, schema]): [string, Json] => [name, schema]));
    required.push(...data.filter((parameter) => parameter.required).map(({ member }) => member));
  }
  return { type: 'object', additionalProperties: false, required, properties: Object.fromEntries(properties) };
}
