import type { ChangeRule } from '../change-rule.js';
import { parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';

export const rule: ChangeRule = parameterRule({
  effect: 'removed',
  description: 'A parameter is no longer sent. Older clients read it and find nothing.',
  example: {
    before: {
      'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer' }, field: { type: 'string' } } } } },
    },
    after: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer' } } } } } },
  },
  sentence: (change) => `${parameterTitle(change)} is gone.`,
  help: 'Keep it until no client reads it, or give it a "default" in a major release first.',
});
