import type { JsonObject } from '../json.js';
import { parseMessage } from '../message/parse-message.js';
import { placeholdersOf } from '../message/placeholders-of.js';

/** Probable schemas for the parameters of a message, by how it shows them; none if it does not parse. */
export function guessParameters(text: string): ReadonlyMap<string, JsonObject & { readonly type: string }> {
  const parsed = parseMessage(text);
  const guessed = new Map<string, JsonObject & { readonly type: string }>();
  for (const { name, type, style } of parsed.ok ? placeholdersOf(parsed.message) : []) {
    const counts = type === 'number' || type === 'plural' || type === 'selectordinal';
    const measures = style !== undefined && type === 'number' && style.source !== 'integer';
    if (type === 'date' || type === 'time') guessed.set(name, { type: 'string', format: 'date-time' });
    else if (counts)
      guessed.set(name, { type: measures || guessed.get(name)?.type === 'number' ? 'number' : 'integer' });
    else if (!guessed.has(name)) guessed.set(name, { type: 'string' });
  }
  return guessed;
}
