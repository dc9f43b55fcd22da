import type { ChangeRule } from '../change-rule.js';
import { errorSubject, titleOf } from '../rule-parts/subject.js';

export const rule: ChangeRule = {
  name: 'code-removed',
  description:
    'The entry of an error is gone. ' +
    'Nothing keeps its code from being given to another error later; a retired entry would.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001 }, ORDER_EMPTY: { code: 1002 } } } },
    after: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001 } } } },
  },
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
