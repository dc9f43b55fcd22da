import type { Message, Part } from '@error-contracts/catalog/message';

/** A text in which each value is a hole. */
export type TextWithHoles = readonly string[];

/** A message with many selectors has as many texts as the product of their cases. */
const MOST = 32;

/** Returns the texts that a message can have, as the pieces between its values. */
export function messageTexts(message: Message): readonly TextWithHoles[] {
  return continuedBy(message, [['']]);
}

function continuedBy(message: Message, before: readonly TextWithHoles[]): readonly TextWithHoles[] {
  let texts = before;
  for (const part of message) texts = texts.flatMap((text) => continued(text, part)).slice(0, MOST);
  return texts;
}

function continued(text: TextWithHoles, part: Part): readonly TextWithHoles[] {
  if (typeof part === 'string') return [[...text.slice(0, -1), (text.at(-1) ?? '') + part]];
  if (!('cases' in part)) return [[...text, '']];
  return part.cases.flatMap(({ message }) => continuedBy(message, [text]));
}
