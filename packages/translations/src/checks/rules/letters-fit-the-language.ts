import { exampleOf } from '../example-of.js';
import { disguisedLetter } from '../language/disguised-letter.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'letters-fit-the-language',
  severity: 'warning',
  description:
    'A translation has only letters of the scripts of its language, and Latin ones for names: no Chinese in German, no Cyrillic in French. ' +
    'Others are left over from the source or from another file.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist 锁定.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target, language }) => language.foreignLetter?.test(target.visible) === true,
  *check({ target, language }) {
    const { foreignLetter: foreign } = language;
    if (foreign === undefined) return;
    for (const { text, offset } of target.words) {
      const at = text.search(foreign);
      // A Greek letter in a short word is a symbol: π, μm, kΩ.
      if (at === -1 || (text.length <= 3 && GREEK.test(text)) || disguisedLetter(text) !== undefined) continue;
      yield {
        offset: offset + at,
        value: text,
        message: `${language.tag} is not written in these letters.`,
        help: 'Translate the word, or write it in the script of the language.',
      };
      return;
    }
  },
};

const GREEK = /\p{Script=Greek}/u;
