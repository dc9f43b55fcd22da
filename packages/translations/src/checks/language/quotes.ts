import type { Language } from './language.js';

/** An opening and a closing quotation mark. */
export type QuotePair = readonly [open: string, close: string];

/** Returns the quotation marks that a language uses, the usual ones first. */
export function quotesOf({ tag, base, script }: Language): readonly QuotePair[] {
  return QUOTES[tag] ?? QUOTES[base] ?? (script === 'Hant' ? CORNERS : ENGLISH);
}

const ENGLISH: readonly QuotePair[] = [
  ['“', '”'],
  ['‘', '’'],
];
const GUILLEMETS: readonly QuotePair[] = [
  ['«', '»'],
  ['‹', '›'],
];
const LOW: readonly QuotePair[] = [
  ['„', '“'],
  ['‚', '‘'],
];
const CORNERS: readonly QuotePair[] = [
  ['「', '」'],
  ['『', '』'],
];
const EASTERN: readonly QuotePair[] = [
  ['„', '”'],
  ['‚', '’'],
];

const QUOTES: Readonly<Record<string, readonly QuotePair[]>> = {
  ar: [...GUILLEMETS, ...ENGLISH],
  bg: LOW,
  cs: LOW,
  da: [...ENGLISH, ['»', '«'], ['„', '“'], ['”', '”']],
  de: [...LOW, ['»', '«'], ['›', '‹']],
  'de-CH': [...GUILLEMETS, ...LOW],
  el: [...GUILLEMETS, ...ENGLISH],
  es: [...GUILLEMETS, ...ENGLISH],
  et: LOW,
  fa: GUILLEMETS,
  fi: [
    ['”', '”'],
    ['’', '’'],
    ['»', '»'],
  ],
  fr: [...GUILLEMETS, ...ENGLISH],
  he: [['”', '”'], ['’', '’'], ['„', '”'], ...ENGLISH],
  hr: [...EASTERN, ['„', '“'], ['»', '«']],
  hu: [...EASTERN, ['»', '«']],
  hy: GUILLEMETS,
  is: LOW,
  it: [...GUILLEMETS, ...ENGLISH],
  ja: CORNERS,
  ka: LOW,
  lt: LOW,
  nb: [...GUILLEMETS, ...ENGLISH],
  nl: [...ENGLISH, ['„', '”']],
  nn: GUILLEMETS,
  no: GUILLEMETS,
  pl: [...EASTERN, ['«', '»']],
  pt: [...ENGLISH, ...GUILLEMETS],
  ro: [...EASTERN, ['«', '»']],
  ru: [...GUILLEMETS, ...LOW],
  sk: LOW,
  sl: [...LOW, ['»', '«']],
  sr: [...EASTERN, ['„', '“']],
  sv: [
    ['”', '”'],
    ['’', '’'],
    ['»', '»'],
  ],
  uk: [...GUILLEMETS, ...LOW, ...ENGLISH],
  'zh-CN': [...ENGLISH, ...CORNERS],
  'zh-HK': CORNERS,
  'zh-TW': CORNERS,
};
