import type { Contract, Envelope, EnvelopeProperty, Json, JsonObject } from '@error-contracts/catalog';
import { flatEnvelope, placeOfPointer } from '@error-contracts/catalog/envelope';

/** Returns what the generated `contract.envelope` says: the places of the parts, as a library needs them at run time. */
export function contractEnvelope({ envelope }: Contract): JsonObject {
  const { code, codeType, message, data, status } = envelope;
  return {
    code: placeOfPointer(code),
    codeType,
    message: placeOrNull(message),
    data: placeOrNull(data),
    status: placeOrNull(status),
    properties: placesOf(envelope, 'response'),
    ...(flatEnvelope(envelope) === undefined ? furtherMembers(envelope) : {}),
  };
}

/** Returns the members that a flat envelope does not need. */
function furtherMembers(envelope: Envelope): JsonObject {
  const { statusType, dataType, httpStatus, format, success } = envelope;
  const constants = envelope.properties.filter(({ from }) => from === 'constant').map(constant);
  const entryProperties = placesOf(envelope, 'entry');
  const places = (['name', 'domain', 'reference', 'field', 'list'] as const).flatMap((slot) => {
    const pointer = envelope[slot];
    return pointer === undefined ? [] : [[slot, placeOfPointer(pointer)] as const];
  });
  return {
    ...(statusType === 'string' ? { statusType } : {}),
    ...(dataType === 'strings' ? { dataType } : {}),
    ...Object.fromEntries(places),
    ...(constants.length === 0 ? {} : { constants }),
    ...(entryProperties.length === 0 ? {} : { entryProperties }),
    ...(httpStatus === 'entry' ? {} : { httpStatus }),
    ...(format === 'json' ? {} : { format }),
    ...(success.length === 0 ? {} : { success }),
  };
}

function constant({ at, schema, required }: EnvelopeProperty): Json {
  return [placeOfPointer(at), schema.const as Json, ...(required ? [] : [true])];
}

function placesOf({ properties }: Envelope, giver: EnvelopeProperty['from']): readonly string[] {
  return properties.filter(({ from }) => from === giver).map(({ at }) => placeOfPointer(at));
}

function placeOrNull(pointer: string | undefined): string | null {
  return pointer === undefined ? null : placeOfPointer(pointer);
}
