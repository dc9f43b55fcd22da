import { atEnd, replaceOne } from './editing.js';
import type { Around, Mutation, Pair } from './mutation.js';

const QUESTION: Readonly<Record<string, string>> = { ar: '؟', ja: '？', 'zh-TW': '？', fr: '\u202f?' };

/** Makes both texts questions. */
function question({ source, target }: Pair, { language }: Around): Pair | undefined {
  if (!/[.。]$/.test(target)) return undefined;
  const mark = QUESTION[language.tag] ?? '?';
  const open = language.base === 'es' ? '¿' : '';
  const [, before = '', last = ''] = /^(.*[.。] ?)?(.*)$/su.exec(target.slice(0, -1)) ?? [];
  return { source: `${source.replace(/[！。]$/, '')}？`, target: `${before}${open}${last}${mark}` };
}

const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  ja: ['「', '」'],
  'zh-TW': ['「', '」'],
  ru: ['«', '»'],
};

function quotesOf({ language }: Around): readonly [string, string] {
  return QUOTES[language.tag] ?? ['“', '”'];
}

/** Mistakes in punctuation. */
export const punctuationMutations: readonly Mutation[] = [
  {
    kind: 'mark at the end lost',
    rules: ['texts-end-alike'],
    mutate: ({ target }) => (/[.。]$/.test(target) ? target.slice(0, -1) : undefined),
  },
  {
    kind: 'question instead of a sentence',
    rules: ['texts-end-alike'],
    mutate: ({ target }, { language }) => target.replace(/[.。]$/, QUESTION[language.tag] ?? '?'),
  },
  {
    kind: 'sentence instead of a question',
    rules: ['texts-end-alike'],
    prepare: question,
    mutate: ({ target }) => target.replace(/\u202f?[?？؟]$/, '.'),
  },
  {
    kind: 'full-width in another script',
    rules: ['full-width-characters-fit-the-script'],
    mutate: ({ target }, { language, ...around }) =>
      language.isFullWidth ? undefined : replaceOne(target, /[.,]/g, (mark) => (mark === ',' ? '，' : '。'), around),
  },
  {
    kind: 'half-width in Chinese and Japanese',
    rules: ['punctuation-is-full-width'],
    mutate: ({ target }, { language, ...around }) =>
      language.isFullWidth
        ? replaceOne(
            target,
            /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[、，。]/gu,
            (mark) => (mark === '。' ? '.' : ','),
            around,
          )
        : undefined,
  },
  {
    kind: 'mark of another script',
    rules: ['punctuation-fits-the-script'],
    prepare: question,
    mutate: ({ target }, { language }) =>
      language.script === 'Arab' ? target.replace('؟', '?') : target.replace(/\u202f?[?？]$/, '؟'),
  },
  {
    kind: 'plain space before a French mark',
    rules: ['french-punctuation-has-its-spaces'],
    prepare: question,
    mutate: ({ target }, { language }) => (language.base === 'fr' ? target.replace('\u202f?', ' ?') : undefined),
  },
  {
    kind: 'no space before a French mark',
    rules: ['french-punctuation-has-its-spaces'],
    prepare: question,
    mutate: ({ target }, { language }) => (language.base === 'fr' ? target.replace('\u202f?', '?') : undefined),
  },
  {
    kind: 'space before a mark',
    rules: ['no-space-before-punctuation'],
    mutate: ({ target }, around) =>
      replaceOne(target, /(?<=\p{L}{2})[.,。、，](?=\s|$)/gu, (mark) => ` ${mark}`, around),
  },
  {
    kind: 'no space after a mark',
    rules: ['space-after-punctuation'],
    mutate: ({ target }, around) =>
      replaceOne(target, /(?<=\p{L}{2})[.,] (?=\p{L}{2})/gu, (mark) => mark.trim(), around),
  },
  {
    kind: 'mark twice',
    rules: ['punctuation-is-not-doubled'],
    mutate: ({ target }, around) => replaceOne(target, /[.,。、，]/g, (mark) => mark + mark, around),
  },
  {
    kind: 'three dots',
    rules: ['ellipses-are-one-character'],
    mutate: ({ target }) => (/[.。]$/.test(target) ? `${target.slice(0, -1)}...` : undefined),
  },
  {
    kind: 'Spanish mark at the start lost',
    rules: ['spanish-sentences-open-with-a-mark'],
    prepare: question,
    mutate: ({ target }, { language }) => (language.base === 'es' ? target.replace('¿', '') : undefined),
  },
  {
    kind: 'quotes of another language',
    rules: ['quotes-fit-the-language'],
    mutate: ({ target }, { language }) =>
      atEnd(target, ['ja', 'zh-TW', 'ru', 'de'].includes(language.tag) ? '“xy”' : '„xy“', language),
  },
  {
    kind: 'quote not closed',
    rules: ['quotes-are-closed'],
    prepare: ({ source, target }, around) => ({
      source: `${source} “xy”`,
      target: atEnd(target, quotesOf(around).join('xy'), around.language),
    }),
    mutate: ({ target }, around) => target.replace(`xy${quotesOf(around)[1]}`, 'xy'),
  },
  {
    kind: 'bracket not closed',
    rules: ['brackets-are-balanced'],
    prepare: ({ source, target }, { language }) => ({
      source: `${source}（xy）`,
      target: atEnd(target, language.isFullWidth ? '（xy）' : '(xy)', language),
    }),
    mutate: ({ target }) => target.replace(/xy[)）]/, 'xy'),
  },
  {
    kind: 'another apostrophe',
    rules: ['apostrophes-are-alike'],
    mutate: ({ target }, around) => replaceOne(target, /(?<=\p{L})’(?=\p{L})/gu, () => "'", around),
  },
];
