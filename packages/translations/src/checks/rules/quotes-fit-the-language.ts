import { exampleOf } from '../example-of.js';
import { quotesOf } from '../language/quotes.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'quotes-fit-the-language',
  severity: 'warning',
  description:
    'Quotation marks are those of the language: „ and “ in German, « and » in French, 「 and 」 in Japanese. ' +
    'Straight quotes are allowed if the other texts have them too.',
  example: exampleOf({
    locale: 'ja',
    source: 'The order “{id}” is locked.',
    data: { id: { type: 'string' } },
    wrong: '注文“{id}”はロックされています。',
    right: '注文「{id}」はロックされています。',
  }),
  applies: ({ target }) => QUOTE.test(target.visible),
  *check({ target, language, habits }) {
    const pairs = quotesOf(language);
    const allowed = new Set(pairs.flat());
    const [open, close] = pairs[0] ?? ['“', '”'];
    for (const { 0: mark, index } of target.visible.matchAll(QUOTES)) {
      if (mark === '"' ? habits.count('"') >= habits.count(open) : allowed.has(mark)) continue;
      yield {
        offset: index,
        value: mark,
        message: `${mark} is not a quotation mark of ${language.tag}${mark === '"' ? ' in the other texts' : ''}.`,
        help: `Write ${open} and ${close}.`,
      };
    }
  },
};

/** Not ’, which is an apostrophe as well. */
const QUOTE = /["“”„«»‹›「」『』〝〞〟＂]/;
const QUOTES = new RegExp(QUOTE.source, 'g');
