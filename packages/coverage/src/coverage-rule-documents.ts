import { type CheckDocument, checkDocuments } from '@error-contracts/catalog';
import { demandRules } from './rate/coverage-demand-rules.js';
import { recordRules } from './read/coverage-rules.js';

/** Returns the rules of coverage as data: of what processes record, and of what is demanded of tests. */
export function coverageRuleDocuments(): readonly CheckDocument[] {
  return [...checkDocuments(recordRules), ...checkDocuments(demandRules)];
}
