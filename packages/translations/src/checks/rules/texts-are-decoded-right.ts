import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'texts-are-decoded-right',
  severity: 'error',
  description:
    'A translation has no trace of a wrong encoding: no `Ã¤` for ä, no `â€™` for an apostrophe, no U+FFFD. ' +
    'The file was read as another encoding than UTF-8 on its way.',
  example: exampleOf({
    source: 'The order is too large.',
    wrong: 'Die Bestellung ist zu groÃŸ.',
    right: 'Die Bestellung ist zu groß.',
  }),
  looksAtCharacters: true,
  applies: ({ target }) => MOJIBAKE.test(target.raw),
  *check({ source, target }) {
    const found = MOJIBAKE.exec(target.raw);
    if (found === null || source.raw.includes(found[0])) return;
    yield {
      offset: found.index,
      value: found[0],
      message: `${found[0]} is what is left of a character that was read in a wrong encoding.`,
      help: 'Save the translation as UTF-8, and import it again.',
    };
  },
};

/** The bytes of UTF-8, read as Latin-1 or Windows-1252. Marks that can follow a capital in a sentence are left out. */
const TRAIL = '[\\u0080-\\u009f¡-©¬®-¹¼-¾€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]';
const MOJIBAKE = new RegExp(
  [
    '\\ufffd',
    `[ÃÂÅÄ]${TRAIL}`,
    // A capital in the middle of a word, or before an ordinal sign.
    '(?<=\\p{Ll})[ÃÂ][\\u00a0-\\u00bf]',
    'Ã[ªº]|(?<!\\p{Lu})Ã\\u00a0',
    'â€[\\u0080-\\u009f™œ˜¦“”]',
    `[ÐÑ]${TRAIL}[ÐÑ]`,
    '(?<=\\p{Script=Cyrillic})[ÐÑ][\\u0080-\\u00bf]|[ÐÑ][\\u0080-\\u00bf](?=\\p{Script=Cyrillic})',
    `[ãäåæçèé]${TRAIL}{2}`,
  ].join('|'),
  'u',
);
