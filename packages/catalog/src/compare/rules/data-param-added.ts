import type { CompareRule } from '../change.js';
import { parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';

/** A new parameter. */
export const rule: CompareRule = parameterRule(
  'data-param-added',
  'added',
  (change) => `${parameterTitle(change)} is new.`,
);
