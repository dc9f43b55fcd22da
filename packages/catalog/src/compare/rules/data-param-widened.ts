import type { ChangeRule } from '../change-rule.js';
import { keywordText, parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';

export const rule: ChangeRule = parameterRule({
  effect: 'widened',
  description: 'A parameter may have values that it could not have before. Older clients do not expect them.',
  example: {
    before: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', minimum: 1 } } } } } },
    after: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', minimum: 0 } } } } } },
  },
  sentence: (change) => `${parameterTitle(change)} may have more values than before: ${keywordText(change)}.`,
  help: 'Keep to the values that clients know, or add a parameter of another name.',
});
