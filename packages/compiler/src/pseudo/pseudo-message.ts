import type { Message } from '@error-contracts/catalog/message';
import { accentedMessage } from './accented-message.js';
import { bidiMessage } from './bidi-message.js';
import type { PseudoLocale } from './pseudo-tags.js';

/** Returns a message in a pseudo-locale. Only its texts change: placeholders and the keys of cases stay as they are. */
export function pseudoMessage(message: Message, tag: PseudoLocale): Message {
  return MESSAGES[tag](message);
}

const MESSAGES: { readonly [tag in PseudoLocale]: (message: Message) => Message } = {
  'en-XA': accentedMessage,
  'ar-XB': bidiMessage,
};
