import type { ChangeRule } from '../change-rule.js';
import { factRule } from '../rule-parts/fact-rule.js';

export const rule: ChangeRule = factRule({
  name: 'audience-changed',
  description:
    'The text of an error was public and is internal now. ' +
    'Older clients do not know that, and still show it to end users.',
  example: {
    before: { 'catalog.json': { errors: { STOCK_MISMATCH: { audience: 'public' } } } },
    after: { 'catalog.json': { errors: { STOCK_MISMATCH: { audience: 'internal' } } } },
  },
  cases: {
    'audience-changed:opened': {
      description: 'The text was internal and is public now. Older clients show a fallback, which is safe.',
      example: {
        before: { 'catalog.json': { errors: { STOCK_MISMATCH: { audience: 'internal' } } } },
        after: { 'catalog.json': { errors: { STOCK_MISMATCH: { audience: 'public' } } } },
      },
    },
  },
  property: 'audience',
  title: 'audience',
  fact: ({ audience }) => audience,
  kind: (_from, to) => (to === 'public' ? 'audience-changed:opened' : 'audience-changed'),
  help: ({ kind }) =>
    kind === 'audience-changed'
      ? 'Older clients still show the text: add a new, internal error and deprecate this one.'
      : undefined,
});
