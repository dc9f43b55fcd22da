import { type ChangeDocument, changeDocuments } from '../compare/describe/change-documents.js';
import { fileRules } from '../compare/file-rules.js';
import { draftRules } from '../draft/draft-rules.js';
import { readRules } from '../read/read-rules.js';
import { type CheckDocument, checkDocument, checkDocuments } from '../rule-text.js';
import { rules } from './rules/index.js';

/** Whatever the `rule` of a diagnostic or of a change can name, as data. */
export type RuleDocument = CheckDocument | ChangeDocument;

/**
 * Returns every rule of this package as data: those of reading, of the catalogue and of releases, then every kind of
 * change.
 */
export function ruleDocuments(): readonly RuleDocument[] {
  return [
    ...checkDocuments(readRules),
    ...checkDocuments(draftRules),
    ...rules.map(({ name, ...text }) => checkDocument(name, text)),
    ...checkDocuments(fileRules),
    ...changeDocuments(),
  ];
}
