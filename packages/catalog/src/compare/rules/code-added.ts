import type { ChangeRule } from '../change-rule.js';
import { errorSubject, titleOf } from '../rule-parts/subject.js';

export const rule: ChangeRule = {
  name: 'code-added',
  description: 'An error is new. Clients must accept codes that they do not know, so an older client keeps working.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001 } } } },
    after: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001 }, ORDER_EMPTY: { code: 1002 } } } },
  },
  *find({ fresh }) {
    for (const error of fresh) yield { ...errorSubject(error), nameNow: error.name, from: null, to: error.code };
  },
  sentence: (change) => `${titleOf(change)} is new.`,
};
