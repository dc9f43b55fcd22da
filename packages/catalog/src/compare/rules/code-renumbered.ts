import type { CompareRule } from '../change.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

/** An error has another code. */
export const rule: CompareRule = {
  name: 'code-renumbered',
  property: 'code',
  *find({ pairs }) {
    for (const pair of pairs) {
      const { before, after } = pair;
      if (before.code === after.code || before.retired !== undefined) continue;
      yield { ...pairSubject(pair), from: before.code, to: after.code };
    }
  },
  sentence: (change) => `${titleOf(change)} has the code ${change.to} now.`,
  help: ({ from }) => `Give it back the code ${from}: clients know the error by it. Another code is another error.`,
};
