import type { ChangeRule } from '../change-rule.js';
import { factRule } from '../rule-parts/fact-rule.js';

export const rule: ChangeRule = factRule({
  name: 'kind-changed',
  description:
    'A failure has become a next step (a challenge), or a challenge has become a failure. ' +
    'Clients handle the two differently.',
  example: {
    before: { 'catalog.json': { errors: { PASSWORD_EXPIRED: { kind: 'error' } } } },
    after: { 'catalog.json': { errors: { PASSWORD_EXPIRED: { kind: 'challenge' } } } },
  },
  property: 'kind',
  title: 'kind',
  fact: ({ kind }) => kind,
  help: ({ from, to }) => `Keep "${from}", or add a new error with "${to}" and deprecate this one.`,
});
