export { checkUsage, type UsageRequest } from './check-usage.js';
export type { ErrorUsage, SourcePlace } from './error-usage.js';
export { errorsNeverThrown } from './errors-never-thrown.js';
export { catalogFacts } from './facts/catalog-facts.js';
export type { ReadFiles, Usage } from './usage.js';
