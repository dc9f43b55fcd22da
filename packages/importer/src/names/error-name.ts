import { exportedTypes, typeName } from '@error-contracts/catalog';

/** Words that tell nothing apart. */
const EMPTY: ReadonlySet<string> = new Set(
  'A AN THE IS ARE WAS WERE BE BEEN HAS HAVE HAD OF TO FOR BY WITH AND OR PLEASE YOUR YOU MY OUR THIS THAT THESE IT ITS SORRY'.split(
    ' ',
  ),
);

const MOST_WORDS = 6;
const LONGEST = 60;

/** A name for an error by its English text: `USER_NOT_FOUND` for "The user does not exist."; undefined where it is not English. */
export function nameFromText(text: string): string | undefined {
  if (/(?!\p{Script=Latin})\p{L}/u.test(text)) return undefined;
  const [sentence = ''] = text.split(/[.;:!?。；：！？\n(（]/u).filter((part) => /[A-Za-z]{2}/.test(part));
  const plain = sentence
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/can['’]t\b|\bcan not\b/gi, 'cannot')
    .replace(/n['’]t\b/gi, ' not')
    .replace(/['’]/g, '')
    .replace(/\b(?:(?:do|does|did) )?not exist(?:s|ing)?\b/gi, 'not found');
  const words = (plain.match(/[A-Za-z0-9]+/g) ?? []).map((word) => word.toUpperCase());
  const telling = words.filter((word) => !EMPTY.has(word)).slice(0, MOST_WORDS);
  while (telling.length > 1 && telling.join('_').length > LONGEST) telling.pop();
  const name = /^[0-9]/.test(telling[0] ?? '') ? `ERROR_${telling.join('_')}` : telling.join('_');
  return name.length < 3 || name.length > LONGEST ? undefined : name;
}

/** An identifier as the name of an error: `UserNotFound`, `user-not-found` and `USER_NOT_FOUND` are one. */
export function toErrorName(identifier: string): string | undefined {
  const name = identifier
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[\s.\-_]+/g, '_')
    .toUpperCase();
  return /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name) && name.length >= 3 && name.length <= 100 ? name : undefined;
}

/** A free name for an error: the wanted one where it is free, else one with its code. */
export type NameGiver = (wanted: string | undefined, code: number) => string;

/** A function that gives names which are free, and free as type names; it remembers what it gave. */
export function nameGiver(taken: Iterable<string>): NameGiver {
  const types = new Set([...exportedTypes, ...[...taken].map(typeName)]);
  return (wanted, code) => {
    const candidates = [...(wanted === undefined ? [] : [wanted, `${wanted}_${code}`]), `ERROR_${code}`];
    const free = candidates.find((name) => !types.has(typeName(name))) ?? lastResort(types, code);
    types.add(typeName(free));
    return free;
  };
}

function lastResort(types: ReadonlySet<string>, code: number): string {
  let count = 2;
  while (types.has(typeName(`ERROR_${code}_${count}`))) count++;
  return `ERROR_${code}_${count}`;
}
