import type { CompareRule } from '../change.js';
import { keywordText, parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';

/** A parameter may have values that it could not have before. */
export const rule: CompareRule = parameterRule(
  'data-param-widened',
  'widened',
  (change) => `${parameterTitle(change)} may have more values than before: ${keywordText(change)}.`,
  'Keep to the values that clients know, or add a parameter of another name.',
);
