import type { CompareRule } from '../change.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

/** An error is known by one more name, other than the one that it had until now. */
export const rule: CompareRule = {
  name: 'alias-added',
  property: 'aliases',
  *find({ pairs }) {
    for (const pair of pairs) {
      const { before, after } = pair;
      const known = new Set([before.name, ...before.aliases]);
      const added = after.aliases.filter((alias) => !known.has(alias));
      for (const alias of added) yield { ...pairSubject(pair), former: alias, from: null, to: alias };
    }
  },
  sentence: (change) => `${titleOf(change)} is also known as ${change.to}.`,
};
