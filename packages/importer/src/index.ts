export { emptyCatalog, fillCatalog, isEmptyCatalog, type NewCatalog } from './merge/fill-catalog.js';
export type { ImportedChange, ImportPlan, MissingError, Rejection, UnknownCode } from './merge/import-plan.js';
export type { ImportRequest } from './merge/import-request.js';
export { mergeCatalog } from './merge/merge-catalog.js';
export { mergeLocale } from './merge/merge-locale.js';
export { namesFrom } from './read/rows/names-from.js';
export type { ColumnNames, DocumentFormat, SourceDocument } from './read/documents/document.js';
export type { ImportedRow, ReadRows } from './read/rows/imported-row.js';
export { type ReadOptions, readRows } from './read/rows/read-rows.js';
