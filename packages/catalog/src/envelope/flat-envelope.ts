import type { Envelope, EnvelopeProperty } from '../contract.js';
import { isIndex, stepsOf } from './pointer.js';

/** An envelope whose parts are all properties of the body, with code, message and data. */
export interface FlatEnvelope {
  readonly code: string;
  readonly message: string;
  readonly data: string;
  /** The property that repeats the HTTP status; absent if none does. */
  readonly status?: string;
  readonly properties: readonly (EnvelopeProperty & { readonly name: string })[];
}

/**
 * Returns an envelope as the names of properties of the body; undefined if it has more than a flat body with code,
 * message, data, status and properties that the server gives.
 */
export function flatEnvelope(envelope: Envelope): FlatEnvelope | undefined {
  const { message, data, status, name, domain, reference, field, list, httpStatus, format, success } = envelope;
  const special = [name, domain, reference, field, list].some((at) => at !== undefined);
  if (special || httpStatus !== 'entry' || format !== 'json' || success.length > 0) return undefined;
  if (envelope.dataType !== 'json' || envelope.statusType === 'string') return undefined;
  if (envelope.properties.some(({ from }) => from !== 'response')) return undefined;
  const [code, text, values, repeated] = [envelope.code, message, data, status].map(nameAt);
  const properties = envelope.properties.map((property) => ({ ...property, name: nameAt(property.at) ?? '' }));
  if (code === undefined || text === undefined || values === undefined) return undefined;
  if ((status !== undefined && repeated === undefined) || properties.some((property) => property.name === '')) return;
  return { code, message: text, data: values, ...(repeated === undefined ? {} : { status: repeated }), properties };
}

/** Returns the name of the property at a pointer of one step. An index is none: the body is an array. */
function nameAt(pointer: string | undefined): string | undefined {
  const [name, ...others] = pointer === undefined ? [] : (stepsOf(pointer) ?? []);
  return others.length > 0 || name === undefined || name === '' || isIndex(name) ? undefined : name;
}
