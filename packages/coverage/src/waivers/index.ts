export { type ReadCoverageWaivers, readCoverageWaivers } from './read-waivers.js';
export { type ReviewedWaivers, reviewWaivers, type WaivableError } from './review-waivers.js';
export { COVERAGE_WAIVERS_FILE, type CoverageWaiver, type CoverageWaiverFile, type Waivable } from './waiver-file.js';
export { waiverOf } from './waiver-of.js';
export { coverageWaiverRuleDocuments } from './waiver-rule-documents.js';
