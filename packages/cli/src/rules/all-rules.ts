import { fuzzRuleDocuments } from '@error-contracts/api-fuzz/rules';
import { type RuleDocument, ruleDocuments } from '@error-contracts/catalog/check';
import type { ChangeDocument } from '@error-contracts/catalog/compare';
import { coverageRuleDocuments } from '@error-contracts/coverage';
import { coverageWaiverRuleDocuments } from '@error-contracts/coverage/waivers';
import { importRuleDocuments } from '@error-contracts/importer';
import { draftRuleDocuments, exchangeRuleDocuments } from '@error-contracts/translations';
import { textRuleDocuments } from '@error-contracts/translations/checks';
import { usageRuleDocuments } from '@error-contracts/usage/rules';
import { generateRuleDocuments } from '../commands/generate/generate-rules.js';
import { configRuleDocuments } from '../config/rules/index.js';
import { releaseRuleDocuments } from '../releases/release-rules.js';

/** Returns every rule that a report can name. */
export function allRules(): readonly RuleDocument[] {
  return [
    ...ruleDocuments(),
    ...textRuleDocuments(),
    ...configRuleDocuments(),
    ...releaseRuleDocuments(),
    ...generateRuleDocuments(),
    ...importRuleDocuments(),
    ...exchangeRuleDocuments(),
    ...draftRuleDocuments(),
    ...usageRuleDocuments(),
    ...coverageWaiverRuleDocuments(),
    ...coverageRuleDocuments(),
    ...fuzzRuleDocuments(),
  ];
}

/** Returns the rule of this name, or the kind of change that has a case of this name; undefined if there is none. */
export function findRule(name: string): RuleDocument | undefined {
  return allRules().find((rule) => rule.name === name || (rule.kind === 'change' && hasCase(rule, name)));
}

function hasCase({ cases }: ChangeDocument, name: string): boolean {
  return cases.some((one) => one.name === name);
}
