import type { Message } from '@error-contracts/catalog/message';
import { mapTexts } from './map-texts.js';

const RLM = '\u200f';
const RLO = '\u202e';
const PDF = '\u202c';

/**
 * Returns a message as `ar-XB` has it in CLDR and Android: each word runs from right to left. Digits and placeholders
 * are outside of the words, so that they stay readable.
 */
export function bidiMessage(message: Message): Message {
  return mapTexts(message, (text) => text.replace(WORD, `${RLM}${RLO}$&${PDF}${RLM}`));
}

/** Letters, also with an apostrophe between them. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
