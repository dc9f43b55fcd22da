export { emptyCatalog, fillCatalog, isEmptyCatalog } from './merge/fill-catalog.js';
export type { ImportedChange, ImportPlan, Rejection } from './merge/import-plan.js';
export type { ImportRequest } from './merge/import-request.js';
export { mergeCatalog } from './merge/merge-catalog.js';
export { mergeLocale } from './merge/merge-locale.js';
export type { ColumnNames, DocumentFormat } from './read/documents/document.js';
export type { ReadRows } from './read/rows/imported-row.js';
export { namesFrom } from './read/rows/names-from.js';
export { readRows } from './read/rows/read-rows.js';
