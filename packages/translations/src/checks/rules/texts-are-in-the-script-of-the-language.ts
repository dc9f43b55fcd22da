import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'texts-are-in-the-script-of-the-language',
  severity: 'warning',
  description:
    'A translation has letters of the script of its language, unless it is only names and identifiers: ' +
    'a Japanese text in Latin letters alone is not translated.',
  example: exampleOf({
    locale: 'ja',
    source: 'The order is locked.',
    wrong: 'This order was locked.',
    right: '注文はロックされています。',
  }),
  applies: ({ target, language }) => language.script !== 'Latn' && !language.ownLetter.test(target.visible),
  *check({ target, language, programWords }) {
    const words = target.words.filter(({ text }) => LOWER.test(text) && !programWords.has(text));
    if (words.length < 2) return;
    const message = `The text has no letter of the script of ${language.tag}.`;
    yield { message, help: 'Translate it, or leave the name out, so that people read the fallback.' };
  },
};

const LOWER = /^\p{L}?[\p{Ll}\p{Lo}]{2,}$/u;
