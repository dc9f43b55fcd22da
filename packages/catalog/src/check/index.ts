export { exampleDiff } from '../example-diff.js';
export { type Checked, check } from './check.js';
export type { CheckSettings, RuleSetting } from './check-settings.js';
export { makeContract } from './make-contract.js';
export { createPatternJudge, type PatternCost, type PatternJudge } from './patterns/pattern-cost.js';
export { type RuleDocument, ruleDocuments } from './rule-documents.js';
export { rules } from './rules/index.js';
