import { type RuleDocument, ruleDocuments } from '@error-contracts/catalog/check';
import { importRuleDocuments } from '@error-contracts/importer';
import { releaseRuleDocuments } from '../releases/release-rules.js';

/** Returns every rule that a report can name. */
export function allRules(): readonly RuleDocument[] {
  return [...ruleDocuments(), ...releaseRuleDocuments(), ...importRuleDocuments()];
}

/** Returns the rule with this name; undefined if there is none. */
export function findRule(name: string): RuleDocument | undefined {
  return allRules().find((rule) => rule.name === name);
}
