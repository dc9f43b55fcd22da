import type { CompareRule } from '../change.js';
import { errorSubject } from '../rule-parts/subject.js';

/** A code is given to another error, whether the one that had it is live, retired or gone. */
export const rule: CompareRule = {
  name: 'code-reused',
  property: 'code',
  *find({ reused }) {
    for (const { before, after } of reused) {
      const ended = before.retired === undefined ? {} : ({ ended: true } as const);
      yield { ...errorSubject(before), ...ended, nameNow: after.name, from: before.name, to: after.name };
    }
  },
  sentence: ({ code, from, to, ended }) =>
    `The code ${code} belongs to ${from}${ended ? ', which is retired' : ''}; now ${to} has it.`,
  help: ({ from, to, ended }) =>
    ended
      ? `Give ${to} a code of its own and put ${from} back: the code of a retired error is never used again.`
      : `If ${to} is ${from} under a new name, list "${from}" in its "aliases"; if not, give ${to} a code of its own.`,
};
