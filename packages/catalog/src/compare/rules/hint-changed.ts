import type { CompareRule } from '../change.js';
import { textRule } from '../rule-parts/text-rule.js';

/** The causes and the fixes on the reference page. */
export const rule: CompareRule = textRule('hint-changed', 'causes', 'hints', 'What is said about causes and fixes');
