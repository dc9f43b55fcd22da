import type { CompareRule } from '../change.js';
import { parameterRule, parameterTitle } from '../makers/parameter-rule.js';
import { shown } from '../subject.js';

/** A parameter may have values that it could not have before. */
export const rule: CompareRule = parameterRule(
  'data-param-widened',
  'widened',
  (change) =>
    `${parameterTitle(change)} may have more values than before: "${change.keyword}" is ${shown(change.to)} instead of ${shown(change.from)}.`,
  'Keep to the values that clients know, or add a parameter of another name.',
);
