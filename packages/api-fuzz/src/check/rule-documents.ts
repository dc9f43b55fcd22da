import { type CheckDocument, checkDocuments } from '@error-contracts/catalog';
import { exchangeRules } from './exchange-rules.js';
import { answerRules } from './rules/index.js';

/** Returns the rules of the fuzz as data. */
export function fuzzRuleDocuments(): readonly CheckDocument[] {
  return checkDocuments({ ...exchangeRules, ...answerRules });
}
