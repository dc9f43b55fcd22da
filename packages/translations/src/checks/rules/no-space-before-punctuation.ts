import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'no-space-before-punctuation',
  severity: 'warning',
  description: 'No space stands before a comma, a full stop and, outside French, before any mark that ends a sentence.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist gesperrt .',
    right: 'Die Bestellung ist gesperrt.',
  }),
  *check({ source, target, language }) {
    const pattern = language.base === 'fr' ? IN_FRENCH : ELSEWHERE;
    const found = pattern.exec(target.visible);
    if (found === null || pattern.test(source.visible)) return;
    yield {
      offset: found.index,
      value: found[0],
      message: `A space stands before “${found[0].trim()}”.`,
      help: 'Remove the space.',
    };
  },
};

const IN_FRENCH = /(?<=\S)[ \u00a0\u202f](?:[,，、،。؟]|\.(?![.\w]))/u;
const ELSEWHERE = /(?<=\S)[ \u00a0\u202f](?:[,;!?，、،؛。！？；：؟]|[.:](?![.\w)(\-/]))/u;
