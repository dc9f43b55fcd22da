import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'space-after-punctuation',
  severity: 'warning',
  description:
    'In languages with spaces, one stands after a comma and after a full stop that ends a sentence. ' +
    'Abbreviations such as `z.B.`, addresses and numbers are left alone.',
  example: exampleOf({
    source: 'The order is locked. Pay first.',
    wrong: 'Die Bestellung ist gesperrt.Zahlen Sie zuerst.',
    right: 'Die Bestellung ist gesperrt. Zahlen Sie zuerst.',
  }),
  applies: ({ language }) => language.hasSpaces,
  *check({ source, target }) {
    const found = MISSING.exec(target.visible);
    if (found === null || source.visible.includes(found[0])) return;
    yield {
      offset: found.index,
      value: found[0],
      message: `No space stands after “${found[0].charAt(2)}”.`,
      help: 'Write a space after it.',
    };
  },
};

/** Two letters before and a capital after a full stop; letters of scripts without capitals count on both sides. */
const MISSING = /[\p{L}\p{M}]{2}(?:[.!?](?=\p{Lu}[\p{L}\ufffc])|[,;،؛](?=[\p{L}\ufffc])|[.!?؟](?=[\p{Lo}]))/u;
