export { codesFromDistances, groupByCode } from './code-tables.js';
export { explain } from './explain.js';
export { findIssues } from './find-issues.js';
export type { Issue } from './issue.js';
export { type ParsedResponse, parse } from './parse.js';
export { type StandardIssue, type StandardResult, type StandardSchema, standardSchema } from './standard-schema.js';
export type { ValueSchema } from './value-schema.js';
export type { Wire } from './wire.js';
