import type { CompareRule } from '../change.js';
import { factRule } from '../rule-parts/fact-rule.js';

/** The level at which servers log an error. */
export const rule: CompareRule = factRule({
  name: 'log-changed',
  property: 'log',
  title: 'log level',
  fact: ({ log }) => log,
});
