import type { CompareRule } from '../change.js';
import { keywordText, parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';

/** A parameter may have fewer values than before. */
export const rule: CompareRule = parameterRule(
  'data-param-narrowed',
  'narrowed',
  (change) => `${parameterTitle(change)} may have fewer values than before: ${keywordText(change)}.`,
);
