import type { ChangeRule } from '../change-rule.js';
import { parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';

export const rule: ChangeRule = parameterRule({
  effect: 'added',
  description: 'An error has a new parameter. Servers must send it; older clients ignore it.',
  example: {
    before: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer' } } } } } },
    after: {
      'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer' }, field: { type: 'string' } } } } },
    },
  },
  sentence: (change) => `${parameterTitle(change)} is new.`,
});
