import type { ChangeRule } from '../change-rule.js';
import { factRule } from '../rule-parts/fact-rule.js';

export const rule: ChangeRule = factRule({
  name: 'log-changed',
  description: 'Servers log an error at another level. No client sees it.',
  example: {
    before: { 'catalog.json': { errors: { STOCK_MISMATCH: { log: 'info' } } } },
    after: { 'catalog.json': { errors: { STOCK_MISMATCH: { log: 'warn' } } } },
  },
  property: 'log',
  title: 'log level',
  fact: ({ log }) => log,
});
