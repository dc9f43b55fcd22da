export type { Draft, DraftEntry, DraftGlossary, DraftLocale, DraftProvenance } from './draft.js';
export { locateViolations, type RuleViolations } from './locate-violations.js';
export { makeDraft } from './make-draft.js';
export { parametersOf } from './parameters-of.js';
export { safeTag } from './safe-tag.js';
export type { Violation } from './violation.js';
