import { describe, expect, test } from 'vitest';
import { tablesOf } from './content.js';
import { sheetXml, workbookOf, zipOf } from './workbook.js';

describe('an Excel workbook', () => {
  test('each sheet that is shown is a table, and merged cells are in all their rows', async () => {
    const bytes = workbookOf({
      Codes: sheetXml([['Code', 'Message'], ['101', 'No user.'], ['', 'Also.'], [], ['102', 'Wrong.']], 'A2:A3'),
      More: sheetXml([
        ['Code', 'Text'],
        ['201', '=1+1'],
      ]),
    });
    expect(await tablesOf('xlsx', bytes)).toEqual({
      tables: [
        {
          heading: 'Codes',
          header: ['Code', 'Message'],
          rows: [
            ['101', 'No user.'],
            ['101', 'Also.'],
            ['102', 'Wrong.'],
          ],
          lines: [2, 3, 5],
        },
        { heading: 'More', header: ['Code', 'Text'], rows: [['201', '=1+1']], lines: [2] },
      ],
      diagnostics: [],
    });
  });

  test('a formula is no text', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Code</t></is></c></row><row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="inlineStr"><is><t>x</t></is></c></row></sheetData>';
    expect((await tablesOf('xlsx', workbookOf({ S: sheet }))).tables[0]?.rows).toEqual([['', 'x']]);
  });

  test.each([
    ['nothing', Buffer.alloc(0), /not a ZIP file/],
    ['a text', Buffer.from('Code,Message\n'), /not a ZIP file/],
    ['a cut-off workbook', workbookOf({ S: sheetXml([['Code']]) }).subarray(0, 200), /not a ZIP file|cut off/],
    ['another ZIP file', zipOf({ 'a.txt': 'x' }), /no sheet/],
    ['a ZIP bomb', zipOf({ 'xl/workbook.xml': ' '.repeat(120_000_000) }), /unpacks to more than 100 MB/],
    ['a document type', workbookOf({ S: '<!DOCTYPE x [<!ENTITY a "b">]>' }, true), /document type/],
  ])('%s is refused', async (_, bytes, message) => {
    expect((await tablesOf('xlsx', bytes)).diagnostics).toEqual([expect.stringMatching(message)]);
  });

  test('a range of merged cells that lies costs nothing', async () => {
    const bytes = workbookOf({
      S: sheetXml(
        [
          ['Code', 'Text'],
          ['1', 'a'],
          ['2', 'b'],
        ],
        'A2:XFD9999999',
      ),
    });
    expect((await tablesOf('xlsx', bytes)).tables[0]?.rows).toEqual([
      ['1', 'a'],
      ['1', 'b'],
    ]);
  });
});
