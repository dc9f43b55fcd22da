import type { ContractEnvelope } from '@error-contracts/runtime/contract';
import { type BodyParts, bodyWriter, isFlat, toWire } from '@error-contracts/runtime/envelope';
import { problemKind, sentenceOf } from './problem-body.js';

/** What a body says about one error, beside what its entry says. */
export interface ErrorParts extends Omit<BodyParts, 'reference' | 'problem' | 'others'> {
  /** The further errors of a list. */
  readonly others?: readonly ErrorParts[] | undefined;
}

/** Returns a function that writes bodies in an envelope. Most envelopes are flat, which one object literal writes. */
export function envelopeBody(envelope: ContractEnvelope, typeBase: string | undefined): (parts: ErrorParts) => object {
  if (!isFlat(envelope)) {
    const write = bodyWriter(envelope);
    return (parts) => write(withLinks(parts));
  }
  return ({ entry, message, data, properties }) => ({
    [envelope.code]: entry.code,
    [String(envelope.message)]: message,
    [String(envelope.data)]: toWire(entry, data),
    ...(envelope.status === null ? {} : { [envelope.status]: entry.status }),
    ...properties,
  });

  function withLinks({ others, ...parts }: ErrorParts): BodyParts {
    const { name } = parts.entry;
    return {
      ...parts,
      reference: typeBase === undefined ? undefined : `${typeBase}${name}`,
      // What the catalogue calls the error is a better title than the phrase of its HTTP status.
      problem: { ...problemKind(parts.entry, typeBase), title: sentenceOf(name) },
      others: others?.map(withLinks),
    };
  }
}
