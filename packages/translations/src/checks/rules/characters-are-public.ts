import { exampleOf } from '../example-of.js';
import { codePointName } from '../text/code-point-name.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'characters-are-public',
  severity: 'error',
  description:
    'Every character of a translation has a meaning in Unicode: none is for private use, half of a pair, a tag or a noncharacter. ' +
    'Others show a box, or nothing, unless they have one particular font.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung \ue001 ist gesperrt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  looksAtCharacters: true,
  applies: ({ target }) => STRANGE.test(target.raw),
  *check({ source, target }) {
    const found = STRANGE.exec(target.raw);
    if (found === null || source.raw.includes(found[0])) return;
    yield {
      offset: found.index,
      message: `The text has the character ${codePointName(found[0])}, which has no meaning for others.`,
      value: codePointName(found[0]),
      help: 'Remove it, or write the character that was meant.',
    };
  },
};

const STRANGE = /[\p{Private_Use}\p{Surrogate}\p{Noncharacter_Code_Point}\ufff9-\ufffb\u{e0001}\u{e0020}-\u{e007f}]/u;
