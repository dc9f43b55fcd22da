import type { Diagnostic } from '@error-contracts/catalog';
import { nothingRead, unsupportedFile } from '../file-diagnostics.js';
import { readTable } from '../table/read-table.js';
import type { ReadTranslations } from '../translation-format.js';
import { readWorkbook } from './read-workbook.js';

/** Reads the first sheet of an Excel workbook. */
export function readXlsx(path: string, bytes: Uint8Array): ReadTranslations {
  const { sheets, diagnostic } = readWorkbook(path, bytes, 1);
  if (sheets === undefined) return nothingRead(diagnostic);
  const [{ rows, merged } = { rows: [], merged: [] }] = sheets;
  return merged[0] === undefined ? readTable(path, rows, false) : nothingRead(mergedCells(path, merged[0]));
}

function mergedCells(path: string, range: string): Diagnostic {
  const line = Number(/\d+/.exec(range)?.[0] ?? 1);
  const message = `The cells ${range.slice(0, 20)} are merged, and nobody can tell which text belongs to which error.`;
  return unsupportedFile(path, message, 'Split them, and write each text in a row of its own.', { line, column: 1 });
}
