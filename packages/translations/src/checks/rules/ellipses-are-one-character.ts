import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'ellipses-are-one-character',
  severity: 'warning',
  description:
    'An ellipsis is `…`, and `……` in Chinese, unless the source has three dots. ' +
    'Three dots are read as three full stops by a screen reader.',
  example: exampleOf({
    source: 'The order is being sent…',
    wrong: 'Die Bestellung wird gesendet...',
    right: 'Die Bestellung wird gesendet…',
  }),
  applies: ({ target }) => DOTS.test(target.visible),
  *check({ source, target, language }) {
    const found = DOTS.exec(target.visible);
    if (found === null || source.visible.includes(found[0])) return;
    yield {
      offset: found.index,
      value: found[0],
      message: `“${found[0]}” is three marks instead of an ellipsis.`,
      help: `Write ${language.base === 'zh' ? '……' : '…'} instead.`,
    };
  },
};

const DOTS = /(?<!\.)\.\.\.(?!\.)|。。。|・・・|(?<!\.)\. \. \./u;
