import type { CompareRule } from '../change.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

/** An error is retired: servers no longer send it. */
export const rule: CompareRule = {
  name: 'code-retired',
  property: 'retired',
  *find({ pairs }) {
    for (const pair of pairs) {
      const { before, after } = pair;
      if (before.retired !== undefined || after.retired === undefined) continue;
      const deprecated = before.deprecated !== undefined;
      yield {
        ...pairSubject(pair),
        kind: deprecated ? 'code-retired' : 'code-retired:never-deprecated',
        from: deprecated ? 'deprecated' : 'live',
        to: `retired since ${after.retired.since}`,
      };
    }
  },
  sentence: (change) => `${titleOf(change)} is retired.`,
  help: ({ kind, name }) =>
    kind === 'code-retired'
      ? undefined
      : `Release it as deprecated first (error-contracts deprecate ${name}), and retire it later.`,
};
