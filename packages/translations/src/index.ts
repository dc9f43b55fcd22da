export { type TranslationState, translationStates } from '@error-contracts/catalog/provenance';
export { type DraftRequest, draftRequests } from './drafting/draft-request.js';
export { draftRuleDocuments } from './drafting/draft-rules.js';
export { draftedUnits } from './drafting/drafted-units.js';
export { type DraftAnswer, type ReadDraftAnswers, readDraftAnswers } from './drafting/read-draft-answers.js';
export { areSameLanguage } from './exchange/are-same-language.js';
export { type CheckedImport, dropFaulty } from './exchange/drop-faulty.js';
export { exchangeRuleDocuments } from './exchange/exchange-rules.js';
export { draftOf, type Fault, faultsIn } from './exchange/faults-in.js';
export type { ImportPlan, TakenText, TakenUnit } from './exchange/import-plan.js';
export { planImport } from './exchange/plan-import.js';
export { type ReadableSources, withTexts } from './exchange/with-texts.js';
export { findUnholdable, type Unholdable } from './formats/find-unholdable.js';
export type { FormatId } from './formats/format-ids.js';
export { formatOf } from './formats/format-of.js';
export { formats } from './formats/formats.js';
export type { Keeping, ReadTranslations, ReadUnit, TranslationFormat } from './formats/translation-format.js';
export type { MemoryEntry } from './memory/memory-entry.js';
export { type LanguagePair, type ReadTmx, readTmx } from './memory/read-tmx.js';
export { type SuggestionOptions, USUAL_SCORE, withSuggestions } from './memory/with-suggestions.js';
export { recordTranslations } from './provenance/record-translations.js';
export {
  type EditedTranslation,
  type Impact,
  type SourceEdit,
  type SourceEditResult,
  sourceEdit,
} from './provenance/source-edit.js';
export { type TranslationUpdate, updateTranslations } from './provenance/update-translations.js';
export type { ReportData } from './report/report-data.js';
export { type ReportRequest, reportDataOf } from './report/report-data-of.js';
export { REPORT_MARK, reportHtml } from './report/report-html.js';
export type { MergedCatalog, ResolvedConflict } from './resolve/merge-members.js';
export { type MergedLocale, type ResolvedLocale, resolveLocale } from './resolve/resolve-locale.js';
export type { MergedFile } from './resolve/versions.js';
export { type LocaleStatus, localeStatus, reaches } from './status/locale-status.js';
export { type KnownTranslation, knownTranslations, type Origin, type Origins } from './units/known-translations.js';
export { translationFile } from './units/translation-file.js';
export type {
  Suggestion,
  TranslationFile,
  TranslationUnit,
  UnitContext,
  UnitParameter,
  UnitTerm,
} from './units/translation-unit.js';
