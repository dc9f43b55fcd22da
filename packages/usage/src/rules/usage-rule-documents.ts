import { type CheckDocument, checkDocuments } from '@error-contracts/catalog';
import { usageRuleTexts } from './usage-rule-texts.js';

/** Returns every rule of `error-contracts usage` as data. */
export function usageRuleDocuments(): readonly CheckDocument[] {
  return checkDocuments(usageRuleTexts);
}
