import type { Envelope as WrittenEnvelope } from '../../embedded/catalog.js';
import { normalEnvelope } from '../../envelope/normal-envelope.js';
import { placeOfPointer, pointerOfPlace } from '../../envelope/pointer.js';
import type { Json, JsonObject } from '../../json.js';
import { promisedPart } from './described-parts.js';
import type { SnapshotEnvelope } from './snapshot.js';

/** Returns what an envelope promises, as a catalogue or a release says it. */
export function snapshotEnvelope(written: WrittenEnvelope | undefined, typeBase?: string): SnapshotEnvelope {
  const { properties: _properties, ...parts } = normalEnvelope(written);
  const properties = Object.entries((written?.properties ?? {}) as JsonObject);
  return {
    ...parts,
    ...(typeBase === undefined || parts.format !== 'problem+json' ? {} : { typeBase }),
    properties: promisedPart(
      Object.fromEntries(properties.map(([place, property]) => [pointerOfPlace(place), property])),
    ) as SnapshotEnvelope['properties'],
  };
}

const PLACES = ['code', 'message', 'data', 'status', 'name', 'domain', 'reference', 'field', 'list'] as const;

/** Returns an envelope as a release says it: places in their shortest form, and no default but the type of codes. */
export function releasedEnvelope(envelope: SnapshotEnvelope): JsonObject {
  const written: { [member: string]: Json } = {};
  for (const part of PLACES) {
    const at = envelope[part];
    if (at !== undefined) written[part] = placeOfPointer(at);
    if (part === 'code') written.codeType = envelope.codeType;
  }
  if (envelope.statusType === 'string') written.status = { at: written.status ?? '', type: 'string' };
  if (envelope.dataType !== 'json') written.dataType = envelope.dataType;
  if (envelope.httpStatus !== 'entry') written.httpStatus = envelope.httpStatus;
  if (envelope.format !== 'json') written.format = envelope.format;
  if (envelope.typeBase !== undefined) written.typeBase = envelope.typeBase;
  if (envelope.success.length > 0) written.success = envelope.success;
  const properties = Object.entries(envelope.properties).map(([at, schema]) => [placeOfPointer(at), schema]);
  if (properties.length > 0) written.properties = Object.fromEntries(properties);
  return written;
}
