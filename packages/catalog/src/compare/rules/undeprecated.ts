import type { ChangeRule } from '../change-rule.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

export const rule: ChangeRule = {
  name: 'undeprecated',
  description: 'Servers may send an error again that was deprecated.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_LOCKED: { deprecated: { since: '1.1.0', reason: 'No locks.' } } } } },
    after: { 'catalog.json': { errors: { ORDER_LOCKED: {} } } },
  },
  property: 'deprecated',
  *find({ pairs }) {
    for (const pair of pairs) {
      const { before, after } = pair;
      if (before.deprecated === undefined || after.deprecated !== undefined || after.retired !== undefined) continue;
      yield { ...pairSubject(pair), from: `since ${before.deprecated.since}`, to: null };
    }
  },
  sentence: (change) => `${titleOf(change)} is no longer deprecated.`,
};
