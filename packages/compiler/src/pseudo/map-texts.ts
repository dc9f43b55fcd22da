import type { Message } from '@error-contracts/catalog/message';

/** Returns a message with other texts, also in the cases of a selector; everything else stays as it is. */
export function mapTexts(message: Message, change: (text: string) => string): Message {
  return message.map((part) => {
    if (typeof part === 'string') return change(part);
    if (!('cases' in part)) return part;
    const cases = part.cases.map(({ key, message: parts }) => ({
      key,
      message: mapTexts(parts, change),
    }));
    return { ...part, cases };
  });
}
