import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'full-width-characters-fit-the-script',
  severity: 'warning',
  description:
    'Full-width punctuation and letters, such as `，` and `：`, stand in Chinese and Japanese only. ' +
    'Elsewhere they are left over from the source, and have a gap around them.',
  example: exampleOf({
    source: 'The order is locked, pay first.',
    wrong: 'Die Bestellung ist gesperrt，zahlen Sie zuerst.',
    right: 'Die Bestellung ist gesperrt, zahlen Sie zuerst.',
  }),
  applies: ({ target }) => FULL_WIDTH.test(target.visible),
  *check({ target, language }) {
    for (const { 0: found, index } of target.visible.matchAll(ALL_FULL_WIDTH)) {
      const isLetter = found >= '\uff21' && found <= '\uff5a' && /^[\uff21-\uff3a\uff41-\uff5a]/.test(found);
      if (language.isFullWidth && !isLetter) continue;
      yield {
        offset: index,
        value: found,
        message: `“${found}” is full-width, which ${language.tag} does not use here.`,
        help: `Write ${found.normalize('NFKC').replaceAll('。', '.').replaceAll('、', ',')} instead.`,
      };
    }
  },
};

// Full-width digits have a rule of their own, and full-width braces are an error of the syntax.
const FULL_WIDTH = /[\u3001\u3002\uff01-\uff0f\uff1a-\uff5a\uff5e-\uff65]/;
const ALL_FULL_WIDTH = new RegExp(`${FULL_WIDTH.source}+`, 'g');
