import type { CompareRule } from '../change.js';
import { parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';

/** A parameter that was always there may be absent. */
export const rule: CompareRule = parameterRule(
  'data-param-made-optional',
  'made-optional',
  (change) => `${parameterTitle(change)} has a default now, and may be absent.`,
  'Keep it required: clients read it without asking whether it is there.',
);
