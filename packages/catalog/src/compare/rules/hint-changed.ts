import type { ChangeRule } from '../change-rule.js';
import { textRule } from '../rule-parts/text-rule.js';

export const rule: ChangeRule = textRule({
  name: 'hint-changed',
  description: 'The causes or the fixes of an error changed. Only documentation shows them.',
  example: {
    before: { 'catalog.json': { errors: { NAME_TOO_LONG: { causes: ['The name is long.'] } } } },
    after: { 'catalog.json': { errors: { NAME_TOO_LONG: { causes: ['The name has too many characters.'] } } } },
  },
  property: 'causes',
  text: 'hints',
  title: 'The list of causes and fixes',
});
