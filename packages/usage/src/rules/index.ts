export { TEST_FILES } from '../project/test-files.js';
export { type SourceRule, sourceRules, type UsageRule } from './usage-rule.js';
export { usageRuleDocuments } from './usage-rule-documents.js';
export { usageRuleTexts } from './usage-rule-texts.js';
