import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'emoji-agree',
  severity: 'warning',
  description:
    'A translation has the emoji of its source, and no others: their tone is the decision of who wrote the source.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist gesperrt 🔒.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ source, target }) => hasEmoji(target.visible) || hasEmoji(source.visible),
  *check({ source, target }) {
    const wanted = new Set(source.visible.match(ALL_EMOJI));
    for (const { 0: found, index } of target.visible.matchAll(ALL_EMOJI)) {
      if (wanted.has(found)) continue;
      yield { offset: index, value: found, message: `The source does not have ${found}.`, help: 'Remove it.' };
    }
    for (const lost of wanted) {
      if (target.visible.includes(lost)) continue;
      yield { message: `The source has ${lost}, and the text has not.`, help: `Write ${lost} where it belongs.` };
    }
  },
};

function hasEmoji(text: string): boolean {
  return MAYBE.test(text) && EMOJI.test(text);
}

/** All emoji lie in these ranges, and few letters do. */
const MAYBE = /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83e]/;
const EMOJI = /\p{Extended_Pictographic}/u;
const ALL_EMOJI = /(?![©®™‼⁉])\p{Extended_Pictographic}/gu;
