import type { ContractEnvelope } from '@error-contracts/runtime/contract';
import { type BodyParts, bodyWriter, isFlat, toWire } from '@error-contracts/runtime/envelope';

/** Returns a function that writes bodies in an envelope. Most envelopes are flat, which one object literal writes. */
export function envelopeBody(envelope: ContractEnvelope): (parts: BodyParts) => object {
  if (!isFlat(envelope)) return bodyWriter(envelope);
  return ({ entry, message, data, properties }) => ({
    [envelope.code]: entry.code,
    [String(envelope.message)]: message,
    [String(envelope.data)]: toWire(entry, data),
    ...(envelope.status === null ? {} : { [envelope.status]: entry.status }),
    ...properties,
  });
}
