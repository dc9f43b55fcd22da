import type { ContractEntry } from '@error-contracts/runtime/contract';
import { statusPhrase } from './status-phrases.js';

/**
 * Returns the problem details (RFC 9457) of an error. They have the whole envelope as extension members, so that a
 * client that reads envelopes reads them too. If both have a member of the same name, the envelope's value is used.
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

/** `USER_NOT_FOUND` becomes `User not found`. */
function sentenceOf(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
