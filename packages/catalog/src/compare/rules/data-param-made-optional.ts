import type { ChangeRule } from '../change-rule.js';
import { parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';

export const rule: ChangeRule = parameterRule({
  effect: 'made-optional',
  description:
    'A parameter that was always sent has a default now, and may be absent. ' +
    'Older clients read it without asking whether it is there.',
  example: {
    before: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer' } } } } } },
    after: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', default: 140 } } } } } },
  },
  sentence: (change) => `${parameterTitle(change)} has a default now, and may be absent.`,
  help: 'Keep it required: clients read it without asking whether it is there.',
});
