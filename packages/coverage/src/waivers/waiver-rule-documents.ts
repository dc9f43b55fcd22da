import { type CheckDocument, checkDocuments } from '@error-contracts/catalog';
import { coverageWaiverRules } from './waiver-rules.js';

/** Returns the rules of files of waivers as data. */
export function coverageWaiverRuleDocuments(): readonly CheckDocument[] {
  return checkDocuments(coverageWaiverRules);
}
