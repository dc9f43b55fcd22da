import type { Envelope, EnvelopeProperty } from '../contract.js';
import type { Envelope as WrittenEnvelope, EnvelopeProperty as WrittenProperty } from '../embedded/catalog.js';
import type { JsonObject } from '../json.js';
import { pointerOfPlace } from './pointer.js';

/** The envelope of a catalogue that does not say one. */
const DEFAULT: WrittenEnvelope = { code: 'code', message: 'message', data: 'data' };

/** The places that problem details (RFC 9457) have. */
const PROBLEM: WrittenEnvelope = { code: 'type', message: 'detail', status: 'status', data: '' };

/** Returns an envelope with its defaults filled in, and with JSON Pointers as places. */
export function normalEnvelope(written: WrittenEnvelope = DEFAULT): Envelope {
  const envelope = written.format === 'problem+json' ? { ...PROBLEM, ...written } : written;
  const { status, httpStatus = 'entry' } = envelope;
  return {
    code: pointerOfPlace(envelope.code ?? 'code'),
    codeType: envelope.codeType ?? 'integer',
    ...placed('message', envelope.message),
    ...placed('data', envelope.data),
    dataType: envelope.dataType ?? 'json',
    ...(status === undefined
      ? {}
      : typeof status === 'string'
        ? { status: pointerOfPlace(status), statusType: 'integer' }
        : { status: pointerOfPlace(status.at), statusType: status.type ?? 'integer' }),
    ...placed('name', envelope.name),
    ...placed('domain', envelope.domain),
    ...placed('reference', envelope.reference),
    ...placed('field', envelope.field),
    ...placed('list', envelope.list),
    httpStatus: typeof httpStatus === 'number' ? httpStatus : 'entry',
    format: envelope.format ?? 'json',
    success: envelope.success ?? [],
    properties: Object.entries(envelope.properties ?? {}).map(([place, property]) => normalProperty(place, property)),
  };
}

function placed<Slot extends string>(slot: Slot, place: string | undefined): { readonly [slot in Slot]?: string } {
  return (place === undefined ? {} : { [slot]: pointerOfPlace(place) }) as { readonly [slot in Slot]?: string };
}

function normalProperty(place: string, written: WrittenProperty): EnvelopeProperty {
  const { optional, from, ...schema } = written;
  const isConstant = Object.hasOwn(written, 'const');
  return {
    at: pointerOfPlace(place),
    schema: schema as JsonObject,
    required: optional !== true && !Object.hasOwn(written, 'default'),
    from: isConstant ? 'constant' : (from ?? 'response'),
  };
}
