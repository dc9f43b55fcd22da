import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'french-punctuation-has-its-spaces',
  severity: 'warning',
  description:
    'In French a non-breaking space, mostly the narrow one (U+202F), stands before `?`, `!`, `;` and `:` and inside « ». ' +
    'A plain space would let the mark slip to the next line. In Canada only `:` and « » have it.',
  example: exampleOf({
    locale: 'fr',
    source: 'Is the order paid?',
    wrong: 'La commande est-elle payée ?',
    right: 'La commande est-elle payée\u202f?',
  }),
  applies: ({ target, language }) => language.base === 'fr' && MARKS.test(target.visible),
  *check({ target, language }) {
    const pattern = SPARING.has(language.tag) ? SPARING_MARKS : ALL_MARKS;
    for (const { 0: found, index } of target.visible.matchAll(pattern)) {
      const at = index + (found.length > 1 && found !== '« ' ? 1 : 0);
      yield {
        offset: at,
        value: found,
        message: `The French mark “${found.trim()}” has no non-breaking space beside it.`,
        help: found.startsWith('«')
          ? 'Write U+202F after it.'
          : 'Write U+202F, the narrow non-breaking space, before it.',
      };
    }
  },
};

const MARKS = /[?!;:«»]/;
const SPARING: ReadonlySet<string> = new Set(['fr-CA', 'fr-CH']);
/** Not in `12:30`, `https://` and `?!`. */
const ALL_MARKS = /(?:(?<![\u00a0\u202f?! ])| )(?:[?!](?![\w=&])|[;:](?![\d/\w])|»)|«(?![\u00a0\u202f])/gu;
const SPARING_MARKS = /(?:(?<![\u00a0\u202f ])| )(?::(?![\d/\w])|»)|«(?![\u00a0\u202f])/gu;
