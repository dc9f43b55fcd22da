import type { ContractEntry } from '@error-contracts/runtime/contract';
import { statusPhrase } from './status-phrases.js';

/**
 * Problem details (RFC 9457) of an error. The whole envelope is in it as extension members, so that who reads
 * envelopes reads this too; where both have a name, the envelope's value stands.
 */
export function problemBody(
  envelope: object,
  entry: ContractEntry,
  text: string,
  typeBase: string | undefined,
): object {
  const { name, status } = entry;
  const kind =
    typeBase === undefined
      ? { type: 'about:blank', title: statusPhrase(status) }
      : { type: `${typeBase}${name}`, title: sentenceOf(name) };
  return { ...kind, status, detail: text, ...envelope };
}

/** `USER_NOT_FOUND` as `User not found`. */
function sentenceOf(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
