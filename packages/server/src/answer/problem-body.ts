import type { ContractEntry } from '@error-contracts/runtime/contract';
import { statusPhrase } from './status-phrases.js';

/** Returns `type` and `title` of an error. Without a `typeBase` the HTTP status says what kind of problem it is. */
export function problemKind(
  { name, status }: ContractEntry,
  typeBase: string | undefined,
): { readonly type: string; readonly title: string } {
  return typeBase === undefined
    ? { type: 'about:blank', title: statusPhrase(status) }
    : { type: `${typeBase}${name}`, title: sentenceOf(name) };
}

/**
 * Returns the problem details (RFC 9457) of an error. They have the whole envelope as extension members, so that a
 * client that reads envelopes reads them too. Undefined if the envelope uses a member that RFC 9457 reserves for
 * something else.
 */
export function problemBody(
  envelope: object,
  entry: ContractEntry,
  detail: string,
  typeBase: string | undefined,
): object | undefined {
  const members = { ...problemKind(entry, typeBase), status: entry.status, detail };
  const own = envelope as Readonly<Record<string, unknown>>;
  const isTaken = (name: string): boolean => Object.hasOwn(own, name);
  if (isTaken('type') || ['title', 'instance'].some((name) => isTaken(name) && typeof own[name] !== 'string')) return;
  if ((['status', 'detail'] as const).some((name) => isTaken(name) && own[name] !== members[name])) return undefined;
  return { ...members, ...envelope };
}

/** `USER_NOT_FOUND` becomes `User not found`. */
export function sentenceOf(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
