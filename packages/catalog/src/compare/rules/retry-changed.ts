import type { ChangeRule } from '../change-rule.js';
import { factRule } from '../rule-parts/fact-rule.js';

/** How much a repetition may help, ascending. */
const HOPE = ['never', 'after-action', 'later'];

export const rule: ChangeRule = factRule({
  name: 'retry-changed',
  description:
    'A repetition of the request may succeed now, or may succeed sooner. ' +
    'Newer clients begin to send requests again, and older ones do not.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_LOCKED: { retry: 'never' } } } },
    after: { 'catalog.json': { errors: { ORDER_LOCKED: { retry: 'later' } } } },
  },
  cases: {
    'retry-changed:less': {
      description: 'A repetition helps less than before. An older client only repeats a request in vain.',
      example: {
        before: { 'catalog.json': { errors: { ORDER_LOCKED: { retry: 'later' } } } },
        after: { 'catalog.json': { errors: { ORDER_LOCKED: { retry: 'never' } } } },
      },
    },
  },
  property: 'retry',
  title: 'retry',
  fact: ({ retry }) => retry,
  kind: (from, to) => (HOPE.indexOf(to) < HOPE.indexOf(from) ? 'retry-changed:less' : 'retry-changed'),
  help: ({ kind, from, to }) =>
    kind === 'retry-changed' ? `Keep "${from}", or add a new error with "${to}" and deprecate this one.` : undefined,
});
