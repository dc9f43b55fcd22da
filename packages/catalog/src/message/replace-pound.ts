import type { Message, Selector } from './message.js';

/** Returns a case of a plural as it reads outside of it: each `#` is the number. A case of a select stays as it is. */
export function replacePound(message: Message, { type, name, offset }: Omit<Selector, 'cases'>): Message {
  if (type === 'select') return message;
  return message.map((part) => {
    if (typeof part === 'string' || part.type !== 'pound') return part;
    return { type: 'number', name, ...(offset === undefined ? {} : { offset }) };
  });
}
