import type { ChangeRule } from '../change-rule.js';
import { factRule } from '../rule-parts/fact-rule.js';

export const rule: ChangeRule = factRule({
  name: 'domain-changed',
  description:
    'An error belongs to another domain. Generated code groups errors by domain, so its users see the change.',
  example: {
    before: { 'catalog.json': { errors: { CARD_EXPIRED: { domain: 'order' } } } },
    after: { 'catalog.json': { errors: { CARD_EXPIRED: { domain: 'payment' } } } },
  },
  property: 'domain',
  title: 'domain',
  fact: ({ domain }) => domain,
});
