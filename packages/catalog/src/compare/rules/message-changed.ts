import type { CompareRule } from '../change.js';
import { textRule } from '../rule-parts/text-rule.js';

const sourceText: CompareRule = textRule('message-changed', 'message', 'message', 'The text');

/** The text in the source language; where that is another one, its texts are compared as translations. */
export const rule: CompareRule = {
  ...sourceText,
  find: (comparison) =>
    comparison.base.sourceLocale === comparison.head.sourceLocale ? sourceText.find(comparison) : [],
};
