import type { ChangeRule } from '../change-rule.js';
import { codeText, errorSubject, pairSubject, titleOf } from '../rule-parts/subject.js';
import { isSameCode } from '../same-code.js';

export const rule: ChangeRule = {
  name: 'tombstone-deleted',
  description:
    'The entry of a retired error is gone, is live again, or has another code. ' +
    'Only the entry keeps its name and code from being used again.',
  example: {
    before: {
      'catalog.json': {
        errors: {
          ORDER_NOT_FOUND: { code: 1001 },
          ORDER_FROZEN: { code: 1002, retired: { since: '1.1.0', reason: 'Nothing freezes.' } },
        },
      },
    },
    after: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001 } } } },
  },
  *find({ gone, pairs, reused }) {
    const taken = new Set(reused.map(({ before }) => before));
    for (const error of gone) {
      if (error.retired !== undefined && !taken.has(error)) {
        yield { ...errorSubject(error), from: `retired since ${error.retired.since}`, to: null };
      }
    }
    for (const pair of pairs) {
      const { before, after } = pair;
      if (before.retired === undefined || (after.retired !== undefined && isSameCode(after.code, before.code)))
        continue;
      const to = isSameCode(after.code, before.code) ? 'live' : after.code;
      yield { ...pairSubject(pair), from: `retired since ${before.retired.since}`, to };
    }
  },
  sentence: (change) => {
    if (change.to === null) return `${titleOf(change)} is retired, and its entry is gone.`;
    return change.to === 'live'
      ? `${titleOf(change)} is retired, and now it is live again.`
      : `${titleOf(change)} is retired, and now it has the code ${codeText(change.to)}.`;
  },
  help: ({ name, code }) => `Put the entry ${name} back, with its code ${codeText(code)} and with "retired".`,
};
