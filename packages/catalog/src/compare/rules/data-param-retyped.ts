import type { ChangeRule } from '../change-rule.js';
import { parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';
import { shown } from '../rule-parts/subject.js';

export const rule: ChangeRule = parameterRule({
  effect: 'retyped',
  description: 'A parameter has another type. Older clients cannot read its value any more.',
  example: {
    before: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer' } } } } } },
    after: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'string' } } } } } },
  },
  sentence: (change) => `${parameterTitle(change)} is now ${shown(change.to)} instead of ${shown(change.from)}.`,
  help: 'Add a parameter of another name with the new type, and keep this one.',
});
