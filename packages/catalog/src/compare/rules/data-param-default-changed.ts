import type { ChangeRule } from '../change-rule.js';
import { parameterRule, parameterTitle } from '../rule-parts/parameter-rule.js';
import { shown } from '../rule-parts/subject.js';

export const rule: ChangeRule = parameterRule({
  effect: 'default-changed',
  description:
    'A parameter that is absent on the wire means another value than before. Older clients still take the old default.',
  example: {
    before: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', default: 140 } } } } } },
    after: { 'catalog.json': { errors: { NAME_TOO_LONG: { data: { max: { type: 'integer', default: 200 } } } } } },
  },
  sentence: (change) =>
    `${parameterTitle(change)} has the default ${shown(change.to)} instead of ${shown(change.from)}.`,
  help: 'Keep the default, and send the new value: older clients take the old default if no value is sent.',
});
