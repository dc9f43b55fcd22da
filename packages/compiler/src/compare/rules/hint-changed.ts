import type { CompareRule } from '../change.js';
import { wordingRule } from '../makers/wording-rule.js';

/** The causes and the fixes on the reference page. */
export const rule: CompareRule = wordingRule('hint-changed', 'causes', 'hints', 'What is said about causes and fixes');
