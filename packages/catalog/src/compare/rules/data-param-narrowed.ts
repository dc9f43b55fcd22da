import type { ChangeRule } from '../change-rule.js';
import { keywordText, parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';

export const rule: ChangeRule = parameterRule({
  effect: 'narrowed',
  description:
    'A parameter may have fewer values than before. Servers must keep to them; clients already accept all of them.',
  example: {
    before: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', minimum: 0 } } } } } },
    after: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', minimum: 1 } } } } } },
  },
  sentence: (change) => `${parameterTitle(change)} may have fewer values than before: ${keywordText(change)}.`,
});
