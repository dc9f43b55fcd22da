import type { CompareRule } from '../change.js';
import { wordingRule } from '../makers/wording-rule.js';

/** The descriptions and the examples of parameters. */
export const rule: CompareRule = wordingRule(
  'data-param-described',
  'descriptions',
  'What is said about the parameters',
);
