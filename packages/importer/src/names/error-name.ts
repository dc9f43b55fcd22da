/** Words that say nothing about an error. */
const FILLERS: ReadonlySet<string> = new Set(
  'A AN THE IS ARE WAS WERE BE BEEN HAS HAVE HAD OF TO FOR BY WITH AND OR PLEASE YOUR YOU MY OUR THIS THAT THESE IT ITS SORRY'.split(
    ' ',
  ),
);

const MOST_WORDS = 6;
const LONGEST = 60;

/**
 * Returns a name made of an English text: `USER_NOT_FOUND` of "The user does not exist."; undefined for other
 * languages.
 */
export function nameFromText(text: string): string | undefined {
  if (/(?!\p{Script=Latin})\p{L}/u.test(text)) return undefined;
  const [sentence = ''] = text.split(/[.;!?。；！？\n(（]/u).filter((part) => /[A-Za-z]{2}/.test(part));
  const plain = sentence
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/can['’]t\b|\bcan not\b/gi, 'cannot')
    .replace(/n['’]t\b/gi, ' not')
    .replace(/['’]/g, '')
    .replace(/\b(?:(?:do|does|did) )?not exist(?:s|ing)?\b/gi, 'not found');
  const words = (plain.match(/[A-Za-z0-9]+/g) ?? []).map((word) => word.toUpperCase());
  const chosen = words.filter((word) => !FILLERS.has(word)).slice(0, MOST_WORDS);
  while (chosen.length > 1 && chosen.join('_').length > LONGEST) chosen.pop();
  const name = /^[0-9]/.test(chosen[0] ?? '') ? `ERROR_${chosen.join('_')}` : chosen.join('_');
  return name.length < 3 || name.length > LONGEST ? undefined : name;
}

/**
 * Returns the name that a string code is good for: `ORDER_NOT_FOUND` for `order.not_found`. Undefined for a code that
 * is a mere number, such as `A0111` or `42P01`.
 */
export function nameFromCode(code: string): string | undefined {
  const [path = ''] = /^https?:/i.test(code)
    ? code
        .split('/')
        .filter((part) => part !== '')
        .slice(-1)
    : [code];
  const name = toErrorName(path.replace(/[:/#]+/g, '.'));
  const words = name?.split('_') ?? [];
  const isWords = words.every((word) => /^(?:[A-Z]+\d?|\d{1,3})$/.test(word));
  return isWords && words.some((word) => /^[A-Z]{3,}$/.test(word)) ? name : undefined;
}

/** Returns the name that an identifier stands for: `USER_NOT_FOUND` for `UserNotFound` and `user-not-found`. */
export function toErrorName(identifier: string): string | undefined {
  const name = identifier
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/[\s.\-_:/]+/g, '_')
    .toUpperCase();
  return /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name) && name.length >= 3 && name.length <= 100 ? name : undefined;
}

/** Returns the name that a text begins with: `USER_NOT_FOUND` of "UserNotFound - there is no such user". */
export function nameAtStart(text: string): string | undefined {
  const identifier = /^([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?:\s*[:：]|\s+[-–—])\s/.exec(
    text.slice(0, 120),
  )?.[1];
  return identifier === undefined ? undefined : toErrorName(identifier);
}
