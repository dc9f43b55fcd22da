import { exampleOf } from '../example-of.js';
import { disguisedLetter } from '../language/disguised-letter.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'words-have-one-script',
  severity: 'warning',
  description:
    'All letters of a word belong to one script. A hyphen, as in `SMS-код`, makes two words. ' +
    'Chinese, Japanese and Korean, which join Latin words and their own, are left alone.',
  example: exampleOf({
    locale: 'ru',
    source: 'The order is locked.',
    wrong: 'Заказ заблокirован.',
    right: 'Заказ заблокирован.',
  }),
  applies: ({ target }) => NOT_LATIN.test(target.visible) && LATIN.test(target.visible),
  *check({ target }) {
    for (const { text, offset } of target.words) {
      const at = text.search(MIXED);
      // Where all of them look alike, letters-are-not-disguised reports an error.
      if (at === -1 || UNIT.test(text) || disguisedLetter(text) !== undefined) continue;
      yield {
        offset: offset + at + 1,
        value: text,
        message: 'This word has letters of two scripts.',
        help: 'Write it in one, or put a hyphen or a space between them.',
      };
    }
  },
};

const NOT_LATIN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/u;
const LATIN = /\p{Script=Latin}/u;
const MIXED = new RegExp(`${NOT_LATIN.source}\\p{M}?\\p{Script=Latin}|\\p{Script=Latin}${NOT_LATIN.source}`, 'u');
/** A unit of a Greek letter and one or two Latin ones: μm, kΩ. */
const UNIT = /^(?=.{2,3}$)\p{Script=Latin}?\p{Script=Greek}\p{Script=Latin}{0,2}$/u;
