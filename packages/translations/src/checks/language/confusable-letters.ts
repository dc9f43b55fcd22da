/** Letters of other scripts that look like a Latin letter, by that letter. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  A: 'АΑᎪ',
  B: 'ВΒᏴ',
  C: 'СϹᏟ',
  E: 'ЕΕᎬ',
  H: 'НΗᎻ',
  I: 'ІΙӀ',
  J: 'ЈᎫ',
  K: 'КΚᏦ',
  M: 'МΜᎷ',
  N: 'Ν',
  O: 'ОΟՕ',
  P: 'РΡᏢ',
  S: 'ЅՏᏚ',
  T: 'ТΤᎢ',
  V: 'ѴᏙ',
  W: 'ԜᎳ',
  X: 'ХΧ',
  Y: 'УΥҮ',
  Z: 'ΖᏃ',
  a: 'аα',
  c: 'сϲ',
  d: 'ԁ',
  e: 'е',
  h: 'һհ',
  i: 'іι',
  j: 'јϳ',
  k: 'κк',
  l: 'ӏ',
  n: 'ո',
  o: 'оοօσ',
  p: 'рρ',
  q: 'ԛգ',
  s: 'ѕ',
  u: 'υսц',
  v: 'νѵ',
  w: 'ѡԝա',
  x: 'хχ',
  y: 'уγү',
};

const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOK_ALIKE).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** Returns the Latin letter that a letter of another script looks like; undefined if it looks like none. */
export function latinLookAlike(letter: string): string | undefined {
  return LATIN.get(letter);
}

/** Returns whether a Latin letter looks like one of another script. */
export function isLookedLike(latin: string): boolean {
  return Object.hasOwn(LOOK_ALIKE, latin);
}
