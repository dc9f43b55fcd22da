import type { CompareRule } from '../change.js';
import { errorSubject, titleOf } from '../rule-parts/subject.js';

/** An error is gone, and nothing keeps its code from being used again. */
export const rule: CompareRule = {
  name: 'code-removed',
  *find({ gone, reused }) {
    const taken = new Set(reused.map(({ before }) => before));
    for (const error of gone) {
      if (error.retired === undefined && !taken.has(error))
        yield { ...errorSubject(error), from: error.code, to: null };
    }
  },
  sentence: (change) => `${titleOf(change)} is gone.`,
  help: ({ name }) =>
    `Put the entry back and retire it (error-contracts retire ${name}): then nobody can use its code again.`,
};
