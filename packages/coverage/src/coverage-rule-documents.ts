import { type CheckDocument, checkDocuments } from '@error-contracts/catalog';
import { operationRules } from './operations/operation-rules.js';
import { demandRules } from './rate/coverage-demand-rules.js';
import { recordRules } from './read/coverage-rules.js';

/** Returns the rules of coverage as data: of what processes record, of what is demanded of tests, and of operations. */
export function coverageRuleDocuments(): readonly CheckDocument[] {
  return [...checkDocuments(recordRules), ...checkDocuments(demandRules), ...checkDocuments(operationRules)];
}
