import type { ChangeRule } from '../change-rule.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

export const rule: ChangeRule = {
  name: 'deprecated',
  description: 'Servers should no longer send an error. Clients must still accept it until it is retired.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_LOCKED: {}, ORDER_BUSY: {} } } },
    after: {
      'catalog.json': {
        errors: {
          ORDER_LOCKED: { deprecated: { since: '1.1.0', reason: 'No more locks.', replacedBy: 'ORDER_BUSY' } },
          ORDER_BUSY: {},
        },
      },
    },
  },
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
