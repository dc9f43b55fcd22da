import type { CompareRule } from '../change.js';
import { parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';
import { shown } from '../rule-parts/subject.js';

/** A parameter that is absent means another value than before. */
export const rule: CompareRule = parameterRule(
  'data-param-default-changed',
  'default-changed',
  (change) => `${parameterTitle(change)} has the default ${shown(change.to)} instead of ${shown(change.from)}.`,
  'Keep the default, and send the new value: older clients take the old default where none is sent.',
);
