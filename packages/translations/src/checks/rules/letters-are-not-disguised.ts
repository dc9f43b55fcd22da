import { exampleOf } from '../example-of.js';
import { latinLookAlike } from '../language/confusable-letters.js';
import { disguisedLetter, LIKE_LATIN } from '../language/disguised-letter.js';
import { codePointName } from '../text/code-point-name.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'letters-are-not-disguised',
  severity: 'error',
  description:
    'No word has letters of two scripts that look alike, such as a Cyrillic `а` in a Latin word. ' +
    'Searching does not find it, screen readers spell it, and addresses lead elsewhere.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist ges\u0440errt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target }) => LIKE_LATIN.test(target.visible),
  *check({ target }) {
    for (const { text, offset } of target.words) {
      const found = disguisedLetter(text);
      if (found === undefined) continue;
      const letter = text.charAt(found);
      const latin = latinLookAlike(letter);
      yield {
        offset: offset + found,
        value: text,
        message: `The letter ${codePointName(letter)} in this word only looks like ${latin === undefined ? 'one of its script' : `the Latin ${latin}`}.`,
        help:
          latin === undefined
            ? 'Write the letter of the script of the word.'
            : `Write ${latin} (${codePointName(latin)}).`,
      };
    }
  },
};
