import type { ContractEnvelope } from '../contract/any-contract.js';

/** Returns whether every part of a body is a property of it: code, message, data, status and what the server gives. */
export function isFlat(envelope: ContractEnvelope): boolean {
  const { code, codeType, message, data, status, properties, ...special } = envelope;
  const places = [code, message, data, status ?? code, ...properties];
  return (
    Object.keys(special).length === 0 && places.every((place) => place !== null && /^(?!(0|[1-9]\d*)$)[^/]/.test(place))
  );
}
