import type { ChangeRule } from '../change-rule.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

const retired = { since: '2.0.0', reason: 'Orders are no longer locked.' };

export const rule: ChangeRule = {
  name: 'code-retired',
  description:
    'A deprecated error is retired: servers no longer send it. ' +
    'Its entry stays as a tombstone, so nobody can use its code again.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_LOCKED: { deprecated: { since: '1.1.0', reason: 'No locks.' } } } } },
    after: { 'catalog.json': { errors: { ORDER_LOCKED: { retired } } } },
  },
  cases: {
    'code-retired:never-deprecated': {
      description: 'The error was never deprecated in a release, so nobody was warned.',
      example: {
        before: { 'catalog.json': { errors: { ORDER_LOCKED: {} } } },
        after: { 'catalog.json': { errors: { ORDER_LOCKED: { retired } } } },
      },
    },
  },
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
