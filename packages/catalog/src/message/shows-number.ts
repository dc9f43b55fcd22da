import type { Message, Part, Selector } from './message.js';

/** Returns whether a part of a message chooses one of several texts. */
export function isSelector(part: Part): part is Selector {
  return typeof part !== 'string' && 'cases' in part;
}

/** Returns the parameters whose values a text shows outside of its selectors. */
export function valuesIn(message: Message): readonly string[] {
  return message.flatMap((part) =>
    typeof part === 'string' || isSelector(part) || !('name' in part) ? [] : part.name,
  );
}

/** Returns whether a case of a plural shows its number, whatever the selectors in it choose. */
export function showsNumber(message: Message, name: string, isOwn = true): boolean {
  return message.some((part) => {
    if (typeof part === 'string') return false;
    if (part.type === 'pound') return isOwn;
    if (!isSelector(part)) return part.name === name;
    const isSame = part.type === 'select' ? false : part.name === name;
    return part.cases.every((one) => showsNumber(one.message, name, isSame));
  });
}

/** Returns whether a message shows the number of a parameter in any case. */
export function mayShow(message: Message, name: string): boolean {
  return (
    valuesIn(message).includes(name) ||
    message.some(
      (part) =>
        isSelector(part) &&
        part.cases.some(
          (one) => mayShow(one.message, name) || (part.name === name && one.message.some((inner) => isPound(inner))),
        ),
    )
  );
}

function isPound(part: Part): boolean {
  return typeof part !== 'string' && part.type === 'pound';
}
