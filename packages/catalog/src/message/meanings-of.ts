import type { Message } from './message.js';
import { placeholdersOf } from './placeholders-of.js';

/** Returns what a message shows each parameter as, by name: `EUR`, `minute`, `percent`, `date`, `time`; empty for itself. */
export function meaningsOf(message: Message): ReadonlyMap<string, ReadonlySet<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const { name, type, style } of placeholdersOf(message)) {
    const known = meanings.get(name) ?? new Set();
    const { currency, unit, style: kind } = style?.options ?? {};
    const isPlain = type === 'argument' || type === 'number';
    if (type === 'date' || type === 'time') known.add('time');
    else if (kind !== undefined) known.add(String(currency ?? unit ?? kind));
    else if (isPlain) known.add('');
    meanings.set(name, known);
  }
  return meanings;
}
