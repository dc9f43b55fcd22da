import type { CompareRule } from '../change.js';
import { parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';

/** A parameter that could be absent is always there. */
export const rule: CompareRule = parameterRule(
  'data-param-made-required',
  'made-required',
  (change) => `${parameterTitle(change)} has no default any more: servers must send it.`,
);
