import type { ChangeRule } from '../change-rule.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

export const rule: ChangeRule = {
  name: 'alias-added',
  description: 'An error has one more former name. Code that uses this name compiles from now on.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001 } } } },
    after: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001, aliases: ['ORDER_MISSING'] } } } },
  },
  property: 'aliases',
  *find({ pairs }) {
    for (const pair of pairs) {
      const { before, after } = pair;
      // The name that an error had until now is a matter of name-changed.
      const known = new Set([before.name, ...before.aliases]);
      const added = after.aliases.filter((alias) => !known.has(alias));
      for (const alias of added) yield { ...pairSubject(pair), former: alias, from: null, to: alias };
    }
  },
  sentence: (change) => `${titleOf(change)} is also known as ${change.to}.`,
};
