import type { ChangeRule } from '../change-rule.js';
import { textRule } from '../rule-parts/text-rule.js';

export const rule: ChangeRule = textRule({
  name: 'comment-changed',
  description: 'The comment for translators or the longest length of a text changed. No client sees either of them.',
  example: {
    before: { 'catalog.json': { errors: { NAME_TOO_LONG: { comment: 'Below the field.' } } } },
    after: { 'catalog.json': { errors: { NAME_TOO_LONG: { comment: 'Above the field.' } } } },
  },
  property: 'comment',
  text: 'comment',
  title: 'The note for translators',
});
