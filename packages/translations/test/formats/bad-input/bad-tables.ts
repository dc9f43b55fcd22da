import {
  CONTENT_TYPES,
  PACKAGE_RELATIONS,
  WORKBOOK,
  WORKBOOK_RELATIONS,
} from '../../../src/formats/xlsx/workbook-parts.js';
import { writeZip } from '../../../src/formats/zip/write-zip.js';
import type { BadFile } from './bad-file.js';

const [WELL_FORMED, SUPPORTED, UNIQUE] = [
  'exchange-files-are-well-formed',
  'exchange-files-are-supported',
  'exchange-names-are-unique',
];

/** Returns a workbook with a sheet, and further files. */
export function workbook(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return writeZip(
    new Map([
      ['[Content_Types].xml', CONTENT_TYPES],
      ['_rels/.rels', PACKAGE_RELATIONS],
      ['xl/workbook.xml', WORKBOOK],
      ['xl/_rels/workbook.xml.rels', WORKBOOK_RELATIONS],
      ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}">${sheet}</worksheet>`],
      ...Object.entries(more),
    ]),
  );
}

/** Returns the rows of a sheet; a cell that begins with < is written as it is. */
export function rows(...cells: readonly (readonly string[])[]): string {
  const row = (texts: readonly string[], line: number): string =>
    texts
      .map((text, index) => {
        const place = `r="${String.fromCharCode(65 + index)}${line}"`;
        return text.startsWith('<')
          ? `<c ${place}>${text}</c>`
          : `<c ${place} t="inlineStr"><is><t>${text}</t></is></c>`;
      })
      .join('');
  return `<sheetData>${cells.map((texts, index) => `<row r="${index + 1}">${row(texts, index + 1)}</row>`).join('')}</sheetData>`;
}

const HEADER = ['name', 'target (de)'];
const GOOD = workbook(rows(HEADER, ['A', 'a']));

/** Returns a workbook whose sheet is larger than any memory. */
function bomb(): Uint8Array {
  return workbook(`<sheetData>${' '.repeat(150_000_000)}</sheetData>`);
}

/** CSV and workbooks that are not taken. */
export const badTables: readonly BadFile[] = [
  {
    what: 'a quote without end',
    format: 'csv',
    bytes: 'name,target\nA,a\nB,"b\nC,c\n',
    rule: WELL_FORMED,
    line: 3,
    message: 'A quoted cell is never closed.',
  },
  {
    what: 'a text after a quoted cell',
    format: 'csv',
    bytes: 'name,target\nA,"a"b\n',
    rule: WELL_FORMED,
    line: 2,
    message: 'Something follows a quoted cell.',
  },
  {
    what: 'no column of names',
    format: 'csv',
    bytes: 'key,target\nA,a\n',
    rule: WELL_FORMED,
    line: 1,
    message: 'The first row has no column "name"; it is: key, target.',
  },
  {
    what: 'no column of translations',
    format: 'csv',
    bytes: 'name,text\nA,a\n',
    rule: WELL_FORMED,
    line: 1,
    message: 'The first row has no column "target"; it is: name, text.',
  },
  {
    what: 'a formula',
    format: 'csv',
    bytes: 'name,target\nA,"=HYPERLINK(""http://example.com"")"\nB,b\n',
    rule: SUPPORTED,
    line: 2,
    message: 'The translation of A is a formula',
    taken: ['B'],
  },
  {
    what: 'a row with a separator too many',
    format: 'csv',
    bytes: 'name;target;state\nA;Nein; danke;final\nB;b;final\n',
    rule: WELL_FORMED,
    line: 2,
    message: 'The row of A has 4 cells, and the header has 3.',
    taken: ['B'],
  },
  {
    what: 'a cut-off row',
    format: 'csv',
    bytes: 'name,target,state\nB,b,final\nA,Wir fin',
    rule: WELL_FORMED,
    line: 3,
    message: 'The row of A has 2 cells, and the header has 3.',
    taken: ['B'],
  },
  {
    what: 'a row of a million cells',
    format: 'csv',
    bytes: `name,target\nB,b\nA,a${','.repeat(1_000_000)}\n`,
    rule: WELL_FORMED,
    line: 3,
    message: 'The row of A has 1000002 cells, and the header has 2.',
    taken: ['B'],
  },
  {
    what: 'a source that is a formula',
    format: 'csv',
    bytes: 'name,source,target\nA,=B2,a\nB,The source of B.,b\n',
    rule: SUPPORTED,
    line: 2,
    message: 'The source of A is a formula, or an error of the spreadsheet.',
    taken: ['B'],
  },
  {
    what: 'a shared string that is not there, in a row without a number',
    format: 'xlsx',
    bytes: workbook(
      rows(HEADER, ['A'], ['B', 'b'])
        .replace('<row r="2">', '<row r="x">')
        .replace('</c></row><row r="3">', '</c><c r="B2" t="s"><v>9</v></c></row><row r="3">'),
    ),
    rule: SUPPORTED,
    line: 2,
    message: 'The translation of A is a formula, or an error of the spreadsheet.',
    taken: ['B'],
  },
  {
    what: 'very many empty rows',
    format: 'xlsx',
    bytes: workbook(`<sheetData>${'<row/>'.repeat(300_000)}</sheetData>`),
    rule: WELL_FORMED,
    line: 1,
    message: 'The first row has no column "name"',
  },
  {
    what: 'a row without a name',
    format: 'csv',
    bytes: 'name,target\n,a\nB,b\n',
    rule: UNIQUE,
    line: 2,
    message: 'A text has no name,',
    taken: ['B'],
  },
  { what: 'nothing', format: 'csv', bytes: '', rule: WELL_FORMED, line: 1, message: 'The first row has no column' },
  {
    what: 'a state that is none',
    format: 'csv',
    bytes: 'name,target,state\nA,a,done\n',
    rule: 'exchange-states-are-known',
    line: 2,
    message: '"done" is not a state',
    taken: ['A'],
  },
  {
    what: 'merged cells',
    format: 'xlsx',
    bytes: workbook(`${rows(HEADER, ['A', 'a'])}<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>`),
    rule: SUPPORTED,
    line: 2,
    message: 'The cells B2:B3 are merged',
  },
  {
    what: 'macros',
    format: 'xlsx',
    bytes: workbook(rows(HEADER, ['A', 'a']), { 'xl/vbaProject.bin': 'Sub AutoOpen()' }),
    rule: SUPPORTED,
    line: 1,
    message: 'The workbook has macros.',
  },
  {
    what: 'a formula',
    format: 'xlsx',
    bytes: workbook(rows(HEADER, ['A', '<f>CONCAT("a","b")</f><v>ab</v>'], ['B', 'b'])),
    rule: SUPPORTED,
    line: 2,
    message: 'The translation of A is a formula',
    taken: ['B'],
  },
  {
    what: 'a bomb',
    format: 'xlsx',
    bytes: bomb(),
    rule: SUPPORTED,
    line: 1,
    message: 'The workbook cannot be read. It unpacks to more than 100 MB.',
  },
  {
    what: 'entities',
    format: 'xlsx',
    bytes: workbook(rows(HEADER, ['A', 'a']), { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' }),
    rule: SUPPORTED,
    line: 1,
    message: 'In xl/sharedStrings.xml: The file has a document type',
  },
  {
    what: 'a cut-off file',
    format: 'xlsx',
    bytes: GOOD.subarray(0, -30),
    rule: WELL_FORMED,
    line: 1,
    message: 'The workbook cannot be read. It has no directory',
  },
  {
    what: 'a directory that lies',
    format: 'xlsx',
    bytes: Buffer.concat([GOOD.subarray(0, 40), GOOD.subarray(-22)]),
    rule: WELL_FORMED,
    line: 1,
    message: 'The workbook cannot be read.',
  },
  {
    what: 'another ZIP file',
    format: 'xlsx',
    bytes: writeZip(new Map([['a.txt', 'a']])),
    rule: WELL_FORMED,
    line: 1,
    message: 'The workbook has no sheet.',
  },
  {
    what: 'a text',
    format: 'xlsx',
    bytes: 'name,target\n',
    rule: WELL_FORMED,
    line: 1,
    message: 'The workbook cannot be read.',
  },
];
