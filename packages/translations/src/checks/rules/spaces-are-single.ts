import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'spaces-are-single',
  severity: 'warning',
  description: 'No two spaces stand in a row, unless the source has them too.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die  Bestellung ist gesperrt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target }) => DOUBLE.test(target.visible),
  *check({ source, target }) {
    const found = DOUBLE.exec(target.visible);
    if (found === null || DOUBLE.test(source.visible)) return;
    yield { offset: found.index, value: found[0], message: 'Two spaces stand in a row.', help: 'Remove one of them.' };
  },
};

/** Not at the ends, which have a rule of their own. */
const DOUBLE = /(?<=\S)[ \u00a0\u202f\u3000]{2,100}(?=\S)/u;
