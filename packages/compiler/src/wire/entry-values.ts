import type { ContractError, Envelope, JsonObject } from '@error-contracts/catalog';
import { placeOfPointer } from '@error-contracts/catalog/envelope';

/** Returns the values that an error gives for parts of the envelope, by their places; undefined if it gives none. */
export function entryValues({ properties }: ContractError, envelope: Envelope): JsonObject | undefined {
  const values = envelope.properties.flatMap(({ at, from }) => {
    const value = from === 'entry' ? properties.get(at) : undefined;
    return value === undefined ? [] : [[placeOfPointer(at), value] as const];
  });
  return values.length === 0 ? undefined : Object.fromEntries(values);
}
