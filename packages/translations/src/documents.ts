// What a reader of other documents needs of the formats: their files hold errors and texts, too.
export type { FormatId } from './formats/format-ids.js';
export { formatOf } from './formats/format-of.js';
export { formats } from './formats/formats.js';
export type { TableCell, TableRow } from './formats/table/read-table.js';
export type { ReadTranslations, ReadUnit } from './formats/translation-format.js';
export { type ReadWorkbook, readWorkbook, type Sheet } from './formats/xlsx/read-workbook.js';
