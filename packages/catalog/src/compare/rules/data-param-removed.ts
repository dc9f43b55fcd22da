import type { CompareRule } from '../change.js';
import { parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';

/** A parameter is no longer sent. */
export const rule: CompareRule = parameterRule(
  'data-param-removed',
  'removed',
  (change) => `${parameterTitle(change)} is gone.`,
  'Keep it until no client reads it, or give it a "default" in a major release first.',
);
