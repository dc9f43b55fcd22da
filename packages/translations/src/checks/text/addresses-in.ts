/** A web address or an email address in a text. */
export interface Address {
  readonly text: string;
  readonly offset: number;
}

/** Returns the web and email addresses of a text, without the punctuation after them. */
export function addressesIn(text: string): readonly Address[] {
  if (!MAYBE.test(text)) return [];
  return Array.from(text.matchAll(ADDRESS), ({ 0: found, index }) => ({
    text: found.slice(0, endOf(found)),
    offset: index,
  }));
}

/** Returns whether an address is one that the standards keep for examples. */
export function isExampleAddress(address: string): boolean {
  return EXAMPLE.test(address);
}

const MAYBE = /@|:\/\/|www\./i;
const BODY = '[^\\s\\ufffc<>"“”‘’«»（）()【】\\[\\]，。！？、；]';
const ADDRESS = new RegExp(
  `(?<![a-z])(?:https?|ftps?|mailto|tel):${BODY}{2,2000}|(?<![\\w.])www\\.${BODY}{2,2000}|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}`,
  'gi',
);
const EXAMPLE = /(?:@|\/\/|^|\.)example\.(?:com|org|net|edu)\b|\.(?:example|test|invalid|localhost)\b/i;

/** Backwards by hand: a pattern that is anchored at the end takes the square of a long run of dots. */
function endOf(address: string): number {
  let end = address.length;
  while (end > 0 && ".,;:!?'*_".includes(address.charAt(end - 1))) end -= 1;
  return end;
}
