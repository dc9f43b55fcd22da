import type { ChangeRule } from '../change-rule.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';

export const rule: ChangeRule = {
  name: 'held-errors-changed',
  description:
    'An error carries further errors from now on, or no longer. Older clients ignore what is new; ' +
    'clients that show the errors of fields depend on it.',
  example: {
    before: { 'catalog.json': { errors: { FORM_INVALID: { holdsErrors: true } } } },
    after: { 'catalog.json': { errors: { FORM_INVALID: {} } } },
  },
  cases: {
    'held-errors-changed:added': {
      description:
        'An error carries further errors from now on. Servers must send at least one; older clients ignore them.',
      example: {
        before: { 'catalog.json': { errors: { FORM_INVALID: {} } } },
        after: { 'catalog.json': { errors: { FORM_INVALID: { holdsErrors: true } } } },
      },
    },
  },
  property: 'holdsErrors',
  *find({ pairs }) {
    for (const pair of pairs) {
      const from = pair.before.holdsErrors === true;
      const to = pair.after.holdsErrors === true;
      if (from === to) continue;
      yield { ...pairSubject(pair), kind: to ? 'held-errors-changed:added' : 'held-errors-changed', from, to };
    }
  },
  sentence: (change) =>
    change.to === true
      ? `${titleOf(change)} holds further errors.`
      : `${titleOf(change)} holds no further errors any more.`,
};
