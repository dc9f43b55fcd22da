import type { ChangeRule } from '../change-rule.js';
import { codeText, errorSubject } from '../rule-parts/subject.js';

export const rule: ChangeRule = {
  name: 'code-reused',
  description:
    'A code is given to another error. ' +
    'Older clients would take the new error for the old one, whether that one is live, retired or gone.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_LOCKED: { code: 1002 } } } },
    after: { 'catalog.json': { errors: { ORDER_EMPTY: { code: 1002 } } } },
  },
  property: 'code',
  *find({ reused }) {
    for (const { before, after } of reused) {
      const ended = before.retired === undefined ? {} : ({ ended: true } as const);
      yield { ...errorSubject(before), ...ended, nameNow: after.name, from: before.name, to: after.name };
    }
  },
  sentence: ({ code, from, to, ended }) =>
    `The code ${codeText(code)} belongs to ${from}${ended ? ', which is retired' : ''}; now ${to} has it.`,
  help: ({ from, to, ended }) =>
    ended
      ? `Give ${to} a code of its own and put ${from} back: the code of a retired error is never used again.`
      : `If ${to} is ${from} under a new name, list "${from}" in its "aliases"; if not, give ${to} a code of its own.`,
};
