import { exampleOf } from '../example-of.js';
import { addressesIn, isExampleAddress } from '../text/addresses-in.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'addresses-are-not-added',
  severity: 'error',
  description:
    'A translation has no web or email address that the source does not have. ' +
    'An address in an error text sends people somewhere, so the owner of the source decides on it. ' +
    'Addresses for examples, such as name@example.com, are allowed.',
  example: exampleOf({
    source: 'Your account is locked.',
    wrong: 'Ihr Konto ist gesperrt: https://evil.dev/unlock.',
    right: 'Ihr Konto ist gesperrt.',
  }),
  applies: ({ target }) => ADDRESS.test(target.visible),
  *check({ source, target }) {
    for (const { text, offset } of addressesIn(target.visible)) {
      if (source.visible.includes(text.replace(NEXT_WORD, '')) || isExampleAddress(text)) continue;
      const message = 'The text has an address that the source does not have.';
      yield { offset, value: text, message, help: 'Remove it, or write the address of the source.' };
    }
  },
};

/** In these scripts a particle or a word follows an address at once. */
const SCRIPTS = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{scx=Thai}';
// Without the look back, a long run that is not at the end takes the square of its length.
const NEXT_WORD = new RegExp(`(?<![${SCRIPTS}])[${SCRIPTS}]+$`, 'u');

const ADDRESS = /@|:\/\/|www\.|mailto:|tel:/i;
