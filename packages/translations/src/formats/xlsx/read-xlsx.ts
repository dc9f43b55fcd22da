import type { Diagnostic } from '@error-contracts/catalog';
import { brokenFile, nothingRead, unsupportedFile } from '../file-diagnostics.js';
import { readTable } from '../table/read-table.js';
import type { ReadTranslations } from '../translation-format.js';
import { readXml } from '../xml/read-xml.js';
import { childNamed, childrenNamed, descendantsNamed, type XmlElement } from '../xml/xml-element.js';
import { readZip, ZipError, type ZipFiles } from '../zip/read-zip.js';
import { cellReader } from './read-cell.js';
import { sheetPathOf } from './sheet-path.js';

/** Reads the first sheet of an Excel workbook. Nothing in it is run or computed. */
export function readXlsx(path: string, bytes: Uint8Array): ReadTranslations {
  try {
    return readWorkbook(path, readZip(bytes));
  } catch (error) {
    if (error instanceof SheetFault) return nothingRead(error.diagnostic);
    if (!(error instanceof ZipError)) throw error;
    const report = error.isUnsupported ? unsupportedFile : brokenFile;
    return nothingRead(report(path, `The workbook cannot be read. ${error.message}`, SAVE));
  }
}

const SAVE = 'Save it anew as .xlsx, without a password, or as CSV.';

/** Carries a diagnostic out of a part of a workbook. */
class SheetFault extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

function readWorkbook(path: string, zip: ZipFiles): ReadTranslations {
  if ([...zip.names].some((name) => /vbaProject|macrosheets|\.bin$/i.test(name) && !/printerSettings/i.test(name))) {
    throw new SheetFault(unsupportedFile(path, 'The workbook has macros.', 'Save it as .xlsx, which has none.'));
  }
  const part = (name: string): XmlElement | undefined => {
    const bytes = zip.read(name);
    const read = bytes && readXml(path, bytes);
    if (read?.diagnostic === undefined) return read?.root;
    throw new SheetFault({ ...read.diagnostic, line: 1, column: 1, message: `In ${name}: ${read.diagnostic.message}` });
  };
  const sheet = part(sheetPathOf(part) ?? '');
  if (sheet === undefined) throw new SheetFault(brokenFile(path, 'The workbook has no sheet.', SAVE));
  const merged = descendantsNamed(sheet, new Set(['mergeCell']))[0]?.attributes.get('ref');
  if (merged !== undefined) throw new SheetFault(mergedCells(path, merged));
  const strings = part('xl/sharedStrings.xml');
  const rowOf = cellReader(strings === undefined ? [] : childrenNamed(strings, 'si'));
  const data = childNamed(sheet, 'sheetData');
  return readTable(path, (data === undefined ? [] : childrenNamed(data, 'row')).map(rowOf), false);
}

function mergedCells(path: string, range: string): Diagnostic {
  const line = Number(/\d+/.exec(range)?.[0] ?? 1);
  const message = `The cells ${range.slice(0, 20)} are merged, and nobody can tell which text belongs to which error.`;
  return unsupportedFile(path, message, 'Split them, and write each text in a row of its own.', { line, column: 1 });
}
