import type { Contract } from '@error-contracts/catalog';
import type { Message } from '@error-contracts/catalog/message';

/** The texts of an internal error. */
export interface InternalTexts {
  readonly name: string;
  /** Its message in every language, without those that a public error has as well. */
  readonly messages: readonly Message[];
  /** Those of them without a placeholder that are recognized anywhere. */
  readonly texts: readonly string[];
}

/** A shorter piece may be in any text. */
const SHORTEST_PIECE = 6;

/** Returns the texts of a contract that only operators may read. */
export function internalTexts({ errors, locales }: Contract): readonly InternalTexts[] {
  const internal = errors.filter(({ audience }) => audience === 'internal');
  if (internal.length === 0) return [];
  const names = new Set(internal.map(({ name }) => name));
  const publicMessages = locales.flatMap(({ messages }) =>
    [...messages].flatMap(([name, message]) => (names.has(name) ? [] : [message])),
  );
  const shared = new Set(publicMessages.map((message) => JSON.stringify(message)));
  const publicText = publicMessages.flat().filter(isText).join('\n');
  return internal.map(({ name }) => {
    const messages = locales
      .flatMap((locale) => (locale.messages.has(name) ? [locale.messages.get(name) as Message] : []))
      .filter((message) => message.some(isPiece) && !shared.has(JSON.stringify(message)));
    const texts = messages.flatMap((message) => (message.length === 1 ? message : []));
    return { name, messages, texts: texts.filter(isPiece).filter((text) => !publicText.includes(text)) };
  });
}

function isText(part: Message[number]): part is string {
  return typeof part === 'string';
}

function isPiece(part: Message[number]): part is string {
  return isText(part) && part.trim().length >= SHORTEST_PIECE;
}
