import type { Message } from '@error-contracts/catalog/message';

/**
 * Returns whether a text can be a rendering of a message: its literal parts are there, in order, and the first and the
 * last one are at the ends. What stands for a value may be anything.
 */
export function fitsMessage(text: string, message: Message): boolean {
  let at = 0;
  for (const [index, part] of message.entries()) {
    if (typeof part !== 'string') continue;
    const found = index === 0 ? (text.startsWith(part) ? 0 : -1) : text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = message.at(-1);
  return typeof last === 'string' ? at === text.length || text.endsWith(last) : true;
}
