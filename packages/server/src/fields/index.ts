export {
  type FieldErrorsOptions,
  type FieldRules,
  type FieldTarget,
  fieldErrors,
  type ToFieldErrors,
} from './field-errors.js';
export type { FieldIssue } from './field-issue.js';
export { readIssues } from './read-issues.js';
