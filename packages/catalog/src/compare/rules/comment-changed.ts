import type { CompareRule } from '../change.js';
import { textRule } from '../rule-parts/text-rule.js';

/** The comment and the longest length. */
export const rule: CompareRule = textRule('comment-changed', 'comment', 'comment', 'What translators are told');
