import type { ChangeRule } from '../change-rule.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

export const rule: ChangeRule = {
  name: 'same-answer-changed',
  description:
    'An error is answered with the response of another one from now on, or no longer. ' +
    'A client may get either at any time, and both have the same status and retry.',
  example: {
    before: { 'catalog.json': { errors: { USER_UNKNOWN: {}, PASSWORD_INCORRECT: {} } } },
    after: {
      'catalog.json': { errors: { USER_UNKNOWN: { sameAnswerAs: 'PASSWORD_INCORRECT' }, PASSWORD_INCORRECT: {} } },
    },
  },
  property: 'sameAnswerAs',
  *find({ pairs }) {
    const nameNow = new Map(pairs.map(({ before, after }) => [before.name, after.name]));
    for (const pair of pairs) {
      const { sameAnswerAs: from = null } = pair.before;
      const { sameAnswerAs: to = null } = pair.after;
      // A new name of the other error is a matter of name-changed.
      if (from !== to && (from === null || nameNow.get(from) !== to)) yield { ...pairSubject(pair), from, to };
    }
  },
  sentence: (change) =>
    change.to === null
      ? `${titleOf(change)} has a response of its own again, instead of the one of ${change.from}.`
      : `${titleOf(change)} is answered with the response of ${change.to}.`,
  help: ({ to }) => (to === null ? 'Make sure that strangers may now distinguish the two.' : undefined),
};
