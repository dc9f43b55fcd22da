import type { FormatStyle, Message, Part, Pound } from './message.js';

/** A parameter as a message shows it. */
export interface Placeholder {
  readonly name: string;
  readonly type: Exclude<Part, string | Pound>['type'];
  readonly style?: FormatStyle;
}

/** Returns the placeholders of a message in the order of the text. A name is listed once for each type and style. */
export function placeholdersOf(message: Message): readonly Placeholder[] {
  const found = new Map<string, Placeholder>();
  collect(message, found);
  return [...found.values()];
}

function collect(message: Message, found: Map<string, Placeholder>): void {
  for (const part of message) {
    if (typeof part === 'string' || part.type === 'pound') continue;
    const { name, type } = part;
    const style = 'style' in part ? part.style : undefined;
    const key = `${name} ${type} ${style?.source ?? ''}`;
    if (!found.has(key)) found.set(key, style === undefined ? { name, type } : { name, type, style });
    if ('cases' in part) for (const { message: text } of part.cases) collect(text, found);
  }
}
