import type { Message } from './message.js';

/** A parameter as a message shows it. */
export interface Placeholder {
  readonly name: string;
  readonly type: 'argument' | 'number' | 'plural' | 'selectordinal' | 'select';
}

/** Returns the placeholders of a message in the order of the text. A name is listed once for each type. */
export function placeholdersOf(message: Message): readonly Placeholder[] {
  const found = new Map<string, Placeholder>();
  collect(message, found);
  return [...found.values()];
}

function collect(message: Message, found: Map<string, Placeholder>): void {
  for (const part of message) {
    if (typeof part === 'string' || part.type === 'pound') continue;
    const key = `${part.name} ${part.type}`;
    if (!found.has(key)) found.set(key, { name: part.name, type: part.type });
    if ('cases' in part) for (const { message: text } of part.cases) collect(text, found);
  }
}
