export { type Checked, check } from './check/check.js';
export {
  acceptChanges,
  bumpOf,
  type JudgedChange,
  type Judgement,
} from './compare/accepted/accept-changes.js';
export {
  type Acceptance,
  type AcceptedChanges,
  type ReadAcceptedChanges,
  readAcceptedChanges,
} from './compare/accepted/accepted-changes.js';
export type { Change } from './compare/change.js';
export type { ChangeRule } from './compare/change-rule.js';
export { compare } from './compare/compare.js';
export { describeChange } from './compare/describe-change.js';
export { type PlaceOfChange, placesOfChanges } from './compare/place-of-change.js';
export { parseReleased, type ReadReleased, readReleased, releasedOf } from './compare/released/read-released.js';
export { releasedText } from './compare/released/released-text.js';
export type { Snapshot } from './compare/snapshot.js';
export { type SnapshotResult, snapshotOf } from './compare/snapshot-of.js';
export { type Bump, bumps, highest, type Level, levels, type Verdict, verdicts } from './compare/verdicts.js';
export type { Contract, ContractError, ContractLocale, EndOfLife, Envelope, Parameter } from './contract.js';
export { addError, type NewError } from './edit/add-error.js';
export type { Texts } from './edit/catalog-entries.js';
export { type RangeUse, rangeUses, usualRange } from './edit/code-allocation.js';
export { endError, replacementsBy } from './edit/end-error.js';
export { guessParameters } from './edit/guess-parameters.js';
export { type Rename, renameError } from './edit/rename-error.js';
export { withTexts } from './edit/with-texts.js';
export type { Emitter, Files } from './emit/files.js';
export { emitI18n } from './emit/i18n.js';
export { emitTypes } from './emit/types.js';
export { emitValidators } from './emit/validators.js';
export type { ColumnNames, DocumentFormat, SourceDocument } from './import/document.js';
export { emptyCatalog, fillCatalog, isEmptyCatalog, type NewCatalog } from './import/fill-catalog.js';
export type { Held, ImportedChange, ImportPlan, MissingError, UnknownCode } from './import/import-plan.js';
export type { ImportRequest } from './import/import-request.js';
export type { ImportedRow, ReadRows } from './import/imported-row.js';
export { mergeCatalog } from './import/merge-catalog.js';
export { mergeLocale } from './import/merge-locale.js';
export { namesFrom } from './import/names-from.js';
export { type ReadOptions, readRows } from './import/read-rows.js';
export { isJsonObject, type Json, type JsonObject } from './json.js';
export type { Message, Part } from './message/message.js';
export { renderWithDefaults } from './message/render-with-defaults.js';
export { nearest } from './nearest.js';
export type { Problem, Severity } from './problem.js';
export { type FileSource, filesInMemory } from './read/file-source.js';
export { type ReadDocument, readDocument } from './read/read-document.js';
export { RELEASED_FILE, readSources, type Sources } from './read/read-sources.js';
export type { SourceFile } from './read/source-file.js';
export { ReplaceError, replaceFiles } from './write/replace-files.js';
export { ForeignFilesError, type Written, writeFiles } from './write/write-files.js';
