import type { CompareRule } from '../change.js';
import { parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';
import { shown } from '../rule-parts/subject.js';

/** A parameter has another type. */
export const rule: CompareRule = parameterRule(
  'data-param-retyped',
  'retyped',
  (change) => `${parameterTitle(change)} is now ${shown(change.to)} instead of ${shown(change.from)}.`,
  'Add a parameter of another name with the new type, and keep this one.',
);
