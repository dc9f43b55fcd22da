import type { TranslationFile } from '../../units/translation-unit.js';
import { bodyRows, columnIds, headerCells } from '../table/columns.js';
import { escapeText } from '../xml/escape-xml.js';
import { writeZip } from '../zip/write-zip.js';
import { CONTENT_TYPES, PACKAGE_RELATIONS, STYLES, WORKBOOK, WORKBOOK_RELATIONS } from './workbook-parts.js';

/** Returns an Excel workbook of one sheet. Every cell is a text, so that nothing in it is a formula. */
export function writeXlsx(file: TranslationFile): Uint8Array {
  return writeZip(
    new Map([
      ['[Content_Types].xml', CONTENT_TYPES],
      ['_rels/.rels', PACKAGE_RELATIONS],
      ['xl/workbook.xml', WORKBOOK],
      ['xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONS],
      ['xl/styles.xml', STYLES],
      ['xl/worksheets/sheet1.xml', sheet(file)],
    ]),
  );
}

/** In characters, of each column. */
const WIDTHS = [32, 48, 48, 12, 32, 24, 60, 24];

function sheet(file: TranslationFile): string {
  const rows = [headerCells(file), ...bodyRows(file)];
  const last = `${letter(columnIds.length - 1)}${rows.length}`;
  const columns = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rows.map((cells, index) => row(cells, index + 1)).join('')}</sheetData>`,
    `<autoFilter ref="A1:${last}"/>`,
    '</worksheet>',
  ].join('');
}

function row(cells: readonly string[], number: number): string {
  const style = number === 1 ? 1 : 2;
  const content = cells.map((text, index) => {
    const place = `r="${letter(index)}${number}" s="${style}"`;
    return text === ''
      ? `<c ${place}/>`
      : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
  });
  return `<row r="${number}">${content.join('')}</row>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** Excel writes a character that XML changes as `_x000D_`, and so takes such a text for that character. */
function cellText(text: string): string {
  const shielded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
  return escapeText(shielded);
}
