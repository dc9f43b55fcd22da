import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'punctuation-is-full-width',
  severity: 'warning',
  description:
    'In Chinese and Japanese the punctuation after a character is full-width: `，` and `。` instead of `,` and `.`.',
  example: exampleOf({
    locale: 'ja',
    source: 'The order is locked, pay first.',
    wrong: '注文はロックされています,先にお支払いください。',
    right: '注文はロックされています、先にお支払いください。',
  }),
  applies: ({ target, language }) => language.isFullWidth && HALF_WIDTH.test(target.visible),
  *check({ target, language }) {
    for (const { 0: found, index } of target.visible.matchAll(ALL_HALF_WIDTH)) {
      yield {
        offset: index,
        value: found,
        message: `“${found}” is half-width punctuation beside a full-width character.`,
        help: `Write ${(language.script === 'Jpan' && found === ',' ? '、' : WIDE[found]) ?? found} instead.`,
      };
    }
  },
};

const CHARACTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const HALF_WIDTH = new RegExp(`(?<=${CHARACTER})[,.!?:;()](?!\\w)|[,!?:;()](?=${CHARACTER})`, 'u');
const ALL_HALF_WIDTH = new RegExp(HALF_WIDTH.source, 'gu');
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  '!': '！',
  '?': '？',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
};
