export { exampleDiff } from '../example-diff.js';
export { type Checked, check, type Review } from './check.js';
export { makeContract } from './make-contract.js';
export { createPatternJudge, type PatternCost, type PatternJudge } from './patterns/pattern-cost.js';
export { type RuleDocument, ruleDocuments } from './rule-documents.js';
export { rules } from './rules/index.js';
export { termPattern } from './term-pattern.js';
