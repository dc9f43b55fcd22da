import type { CompareRule } from '../change.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

/** An error that was deprecated may be sent again. */
export const rule: CompareRule = {
  name: 'undeprecated',
  *find({ pairs }) {
    for (const pair of pairs) {
      const { before, after } = pair;
      if (before.deprecated === undefined || after.deprecated !== undefined || after.retired !== undefined) continue;
      yield { ...pairSubject(pair), from: `since ${before.deprecated.since}`, to: null };
    }
  },
  sentence: (change) => `${titleOf(change)} is no longer deprecated.`,
};
