export { also } from './also.js';
export {
  anything,
  array,
  boolean,
  type Check,
  integer,
  type Limits,
  matching,
  nothing,
  nullable,
  number,
  object,
  oneOf,
  oneOfMany,
  openObject,
  string,
} from './check.js';
export {
  checkConstant,
  checkElements,
  checkFurther,
  checkGiven,
  checkMarked,
  checkNames,
  checkObject,
  checkText,
} from './check-parts.js';
export { checkStatus } from './check-status.js';
export { codesFromDistances } from './codes-from-distances.js';
export { explain } from './explain.js';
export { formatIssue } from './format-issue.js';
export { type HeldTables, heldErrorCheck, heldErrorGuard, withoutHeldIssues } from './held-errors.js';
export type { Issue } from './issue.js';
export { firstOf, memberOf } from './member-of.js';
export { nearestName } from './nearest-name.js';
export { type EnvelopeNames, type ParsedError, type ParsedResponse, parse } from './parse.js';
export { parseBody } from './parse-body.js';
export { type StandardIssue, type StandardResult, type StandardSchema, standardSchema } from './standard-schema.js';
export { addUnknownCode } from './unknown-code.js';
export { addUnknownText } from './unknown-text.js';
export { type ParametersOnWire, withNamedData } from './with-named-data.js';
