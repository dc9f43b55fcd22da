export { checkUsage, type UsageRequest } from './check-usage.js';
export type { ErrorUsage, SourcePlace } from './error-usage.js';
export { errorsNeverThrown, neverThrown } from './errors-never-thrown.js';
export { catalogFacts } from './facts/catalog-facts.js';
export { matchesPattern } from './project/matches-pattern.js';
export type { ReadFiles, Usage } from './usage.js';
