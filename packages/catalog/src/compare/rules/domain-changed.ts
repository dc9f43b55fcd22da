import type { CompareRule } from '../change.js';
import { factRule } from '../rule-parts/fact-rule.js';

/** What an error is about. */
export const rule: CompareRule = factRule({
  name: 'domain-changed',
  property: 'domain',
  title: 'domain',
  fact: ({ domain }) => domain,
});
