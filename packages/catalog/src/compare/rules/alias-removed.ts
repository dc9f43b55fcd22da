import type { CompareRule } from '../change.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

/** A former name of an error is no longer known. */
export const rule: CompareRule = {
  name: 'alias-removed',
  property: 'aliases',
  *find({ pairs, head }) {
    const known = new Set(head.errors.flatMap(({ name, aliases }) => [name, ...aliases]));
    for (const pair of pairs) {
      // One that means another error now is a matter of `name-reused`.
      const lost = pair.before.aliases.filter((alias) => !known.has(alias));
      for (const alias of lost) yield { ...pairSubject(pair), former: alias, from: alias, to: null };
    }
  },
  sentence: (change) => `${titleOf(change)} is no longer known by its former name ${change.from}.`,
  help: ({ from }) => `Put "${from}" back into its "aliases".`,
};
