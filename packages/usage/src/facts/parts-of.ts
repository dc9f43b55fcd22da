import type { Message } from '@error-contracts/catalog/message';

/**
 * Returns the texts around the parameters of a message. Undefined if nobody could recognize it in a source: it has plural
 * forms, or is so short that other things read the same.
 */
export function partsOf(message: Message): readonly string[] | undefined {
  const parts = [''];
  for (const part of message) {
    if (typeof part === 'string') parts[parts.length - 1] += part;
    else if (part.type === 'argument' || part.type === 'number') parts.push('');
    else return undefined;
  }
  return isTelling(parts.join('')) ? parts : undefined;
}

/** Three words, or four characters of a script that has no spaces, are no coincidence; `OK` and `Not found` are. */
function isTelling(text: string): boolean {
  const trimmed = text.trim();
  const ideographs = trimmed.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [];
  return ideographs.length >= 4 || trimmed.split(/\s+/).length >= 3;
}
