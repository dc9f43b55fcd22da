export { coverageRuleDocuments } from './coverage-rule-documents.js';
export { operationDiagnostics, rateOperations } from './operations/rate-operations.js';
export { type DeclaredOperations, readOperations } from './operations/read-operations.js';
export {
  type Coverage,
  type CoverageState,
  type ErrorCoverage,
  percentOf,
} from './rate/coverage.js';
export { type CoveredCatalog, coveredCatalogOf } from './rate/covered-catalog.js';
export { demandDiagnostics } from './rate/demand-diagnostics.js';
export { type CoverageDemands, rateCoverage } from './rate/rate-coverage.js';
export { type Recorded, readFolder } from './read/read-folder.js';
export type { Paint } from './report/bar.js';
export { COVERAGE_PAGE_MARK, coverageHtml } from './report/coverage-html.js';
export { coverageJson } from './report/coverage-json.js';
export { coverageLcov } from './report/coverage-lcov.js';
export { type CoverageTextOptions, coverageText } from './report/coverage-text.js';
