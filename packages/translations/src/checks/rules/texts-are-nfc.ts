import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'texts-are-nfc',
  severity: 'warning',
  description:
    'A translation is in Unicode normalization form C, in which ä is one character and not an a with a mark. ' +
    'Otherwise searching and comparing texts fails.',
  example: exampleOf({
    source: 'The order is too large.',
    wrong: 'Die Bestellung ist ungu\u0308ltig.',
    right: 'Die Bestellung ist ungültig.',
  }),
  applies: ({ target }) => BEYOND_LATIN.test(target.raw) && target.raw.normalize('NFC') !== target.raw,
  *check({ target }) {
    const composed = target.raw.normalize('NFC');
    let offset = 0;
    while (composed.charAt(offset) === target.raw.charAt(offset)) offset += 1;
    yield {
      offset,
      value: target.raw.slice(offset, offset + 2),
      message: 'The text is not in normalization form C.',
      help: 'Save it in NFC: most editors and `uconv -x nfc` do it.',
    };
  },
};

/** Up to U+02FF every text is in this form. */
const BEYOND_LATIN = /[^\u0000-\u02ff]/;
