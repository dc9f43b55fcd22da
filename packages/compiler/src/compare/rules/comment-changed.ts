import type { CompareRule } from '../change.js';
import { wordingRule } from '../makers/wording-rule.js';

/** The comment and the longest length. */
export const rule: CompareRule = wordingRule('comment-changed', 'comment', 'comment', 'What translators are told');
