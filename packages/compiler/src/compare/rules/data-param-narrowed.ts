import type { CompareRule } from '../change.js';
import { parameterRule, parameterTitle } from '../makers/parameter-rule.js';
import { shown } from '../subject.js';

/** A parameter may have fewer values than before. */
export const rule: CompareRule = parameterRule(
  'data-param-narrowed',
  'narrowed',
  (change) =>
    `${parameterTitle(change)} may have fewer values than before: "${change.keyword}" is ${shown(change.to)} instead of ${shown(change.from)}.`,
);
