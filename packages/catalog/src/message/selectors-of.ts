import type { Message, Selector } from './message.js';

/** Returns every selector of a message in the order of the text, each before those in its cases. */
export function selectorsOf(message: Message): readonly Selector[] {
  return message.flatMap((part): readonly Selector[] => {
    if (typeof part === 'string' || !('cases' in part)) return [];
    return [part, ...part.cases.flatMap((choice) => selectorsOf(choice.message))];
  });
}
