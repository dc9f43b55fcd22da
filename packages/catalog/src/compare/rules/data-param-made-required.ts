import type { ChangeRule } from '../change-rule.js';
import { parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';

export const rule: ChangeRule = parameterRule({
  effect: 'made-required',
  description: 'A parameter has no default any more. Servers must always send it; clients already accept it.',
  example: {
    before: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', default: 140 } } } } } },
    after: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer' } } } } } },
  },
  sentence: (change) => `${parameterTitle(change)} has no default any more: servers must send it.`,
});
