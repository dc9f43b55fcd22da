import type { JsonObject } from '../json.js';
import { parseMessage } from '../message/parse-message.js';
import { placeholdersOf } from '../message/placeholders-of.js';

/** Probable schemas for the parameters of a message, by how it shows them; none if it does not parse. */
export function guessParameters(text: string): ReadonlyMap<string, JsonObject & { readonly type: string }> {
  const parsed = parseMessage(text);
  const guessed = new Map<string, JsonObject & { readonly type: string }>();
  for (const { name, type } of parsed.ok ? placeholdersOf(parsed.message) : []) {
    const counts = type === 'number' || type === 'plural' || type === 'selectordinal';
    if (counts || !guessed.has(name)) guessed.set(name, { type: counts ? 'integer' : 'string' });
  }
  return guessed;
}
