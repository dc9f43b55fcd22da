import { exampleOf } from '../example-of.js';
import { codePointName } from '../text/code-point-name.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'marks-have-a-letter',
  severity: 'warning',
  description:
    'A combining mark follows the letter that it belongs to, and no letter has more than five of them. ' +
    'Otherwise it hangs over a space, or covers the lines around it.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung \u0301ist gesperrt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target }) => MARK.test(target.visible) && STRAY.test(target.visible),
  *check({ target }) {
    const found = STRAY.exec(target.visible);
    if (found === null) return;
    const mark = [...found[0]].at(-1) ?? '';
    yield {
      offset: found.index,
      value: codePointName(mark),
      message: `The combining mark ${codePointName(mark)} has no letter of its own.`,
      help: 'Remove it, or write the letter before it.',
    };
  },
};

const MARK = /\p{Mn}/u;
const STRAY = /(?:^|[\s\ufffb\ufffc])\p{Mn}|(?<!\p{Mn})\p{Mn}{6}/u;
