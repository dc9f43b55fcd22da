import type { CompareRule } from '../change.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

/** An error should no longer be sent. */
export const rule: CompareRule = {
  name: 'deprecated',
  property: 'deprecated',
  *find({ pairs }) {
    for (const pair of pairs) {
      const { before, after } = pair;
      if (before.deprecated !== undefined || after.deprecated === undefined) continue;
      const { since, replacedBy } = after.deprecated;
      const replacement = replacedBy === undefined ? { warning: 'Nothing says what to send instead.' } : {};
      yield { ...pairSubject(pair), ...replacement, from: null, to: endText(since, replacedBy) };
    }
  },
  sentence: (change) => `${titleOf(change)} is deprecated.`,
  help: ({ warning }) => (warning === undefined ? undefined : 'Add "replacedBy" with the name of another error.'),
};

function endText(since: string, replacedBy: string | undefined): string {
  return replacedBy === undefined ? `since ${since}` : `since ${since}, replaced by ${replacedBy}`;
}
