import type { ChangeRule } from '../change-rule.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

export const rule: ChangeRule = {
  name: 'alias-removed',
  description:
    'An error is no longer known by one of its former names. Code that still uses this name stops compiling.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001, aliases: ['ORDER_MISSING'] } } } },
    after: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001 } } } },
  },
  property: 'aliases',
  *find({ pairs, after }) {
    const known = new Set(after.errors.flatMap(({ name, aliases }) => [name, ...aliases]));
    for (const pair of pairs) {
      // A former name that means another error now is a matter of name-reused.
      const lost = pair.before.aliases.filter((alias) => !known.has(alias));
      for (const alias of lost) yield { ...pairSubject(pair), former: alias, from: alias, to: null };
    }
  },
  sentence: (change) => `${titleOf(change)} is no longer known by its former name ${change.from}.`,
  help: ({ from }) => `Put "${from}" back into its "aliases".`,
};
