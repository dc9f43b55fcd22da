import type { Envelope } from '@error-contracts/catalog';
import { type FlatEnvelope, flatEnvelope } from '@error-contracts/catalog/envelope';

/** Returns an envelope as the names of properties. */
export function requireFlat(envelope: Envelope): FlatEnvelope {
  const flat = flatEnvelope(envelope);
  if (flat === undefined) throw new Error('This envelope is not flat.');
  return flat;
}
