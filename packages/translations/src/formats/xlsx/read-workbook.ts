import type { Diagnostic } from '@error-contracts/catalog';
import { brokenFile, unsupportedFile } from '../file-diagnostics.js';
import type { TableRow } from '../table/read-table.js';
import { readXml } from '../xml/read-xml.js';
import { childNamed, childrenNamed, descendantsNamed, type XmlElement } from '../xml/xml-element.js';
import { readZip, ZipError, type ZipFiles } from '../zip/read-zip.js';
import { cellReader, richText } from './read-cell.js';
import { sheetPlaces } from './sheet-places.js';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** The rows that have cells. A cell knows its row and column. */
  readonly rows: readonly TableRow[];
  /** The ranges of merged cells, such as `A2:A4`. Only the first cell of each has a text. */
  readonly merged: readonly string[];
}

/** The sheets of a workbook, or why it cannot be read. */
export type ReadWorkbook =
  | { readonly sheets: readonly Sheet[]; readonly diagnostic?: never }
  | { readonly sheets?: never; readonly diagnostic: Diagnostic };

/** Reads an Excel workbook: its first sheets, up to `most`. Nothing in it is run or computed. */
export function readWorkbook(path: string, bytes: Uint8Array, most: number): ReadWorkbook {
  try {
    return { sheets: sheetsIn(path, readZip(bytes), most) };
  } catch (error) {
    if (error instanceof SheetFault) return { diagnostic: error.diagnostic };
    if (!(error instanceof ZipError)) throw error;
    const report = error.isUnsupported ? unsupportedFile : brokenFile;
    return { diagnostic: report(path, `The workbook cannot be read. ${error.message}`, SAVE) };
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

function sheetsIn(path: string, zip: ZipFiles, most: number): readonly Sheet[] {
  if ([...zip.names].some((name) => /vbaProject|macrosheets|\.bin$/i.test(name) && !/printerSettings/i.test(name))) {
    throw new SheetFault(unsupportedFile(path, 'The workbook has macros.', 'Save it as .xlsx, which has none.'));
  }
  const part = (name: string): XmlElement | undefined => {
    const bytes = zip.read(name);
    const read = bytes && readXml(path, bytes);
    if (read?.diagnostic === undefined) return read?.root;
    throw new SheetFault({ ...read.diagnostic, line: 1, column: 1, message: `In ${name}: ${read.diagnostic.message}` });
  };
  const places = sheetPlaces(part).filter((place) => zip.names.has(place.path));
  if (places.length === 0) throw new SheetFault(brokenFile(path, 'The workbook has no sheet.', SAVE));
  const strings = part('xl/sharedStrings.xml');
  const shared = strings === undefined ? [] : childrenNamed(strings, 'si').map(richText);
  return places.slice(0, most).flatMap(({ name, path: place }) => {
    const sheet = part(place);
    return sheet === undefined ? [] : [sheetOf(name, sheet, shared)];
  });
}

function sheetOf(name: string, sheet: XmlElement, shared: readonly string[]): Sheet {
  const data = childNamed(sheet, 'sheetData');
  const merged = descendantsNamed(sheet, new Set(['mergeCell'])).flatMap(
    ({ attributes }) => attributes.get('ref') ?? [],
  );
  return { name, rows: (data === undefined ? [] : childrenNamed(data, 'row')).map(cellReader(shared)), merged };
}
