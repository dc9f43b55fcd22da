import type { ChangeRule } from '../change-rule.js';
import { textRule } from '../rule-parts/text-rule.js';

const sourceText: ChangeRule = textRule({
  name: 'message-changed',
  description: 'The text of an error in the source language changed. Code must not depend on the words of a text.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { message: 'There is no such order.' } } } },
    after: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { message: 'We cannot find this order.' } } } },
  },
  property: 'message',
  text: 'message',
  title: 'The text',
});

/** If the source language itself changed, its texts are compared as translations. */
export const rule: ChangeRule = {
  ...sourceText,
  find: (comparison) =>
    comparison.before.sourceLocale === comparison.after.sourceLocale ? sourceText.find(comparison) : [],
};
