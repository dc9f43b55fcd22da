import { describe, expect, test } from 'vitest';
import { INTEGERS, readText } from './read-text.js';

const csv = (...rows: readonly string[]) => `code,message\n${rows.join('\n')}\n`;

describe('a code', () => {
  test.each([
    ['1', 1],
    ['1102001', 1_102_001],
    ['350006001', 350_006_001],
    ['-32601', -32_601],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    [' 2004 ', 2004],
    ['２００４', 2004],
  ])('%j is %i', async (cell, code) => {
    expect((await readText('csv', csv(`${cell},a`))).rows).toEqual([[code, 'a', 2]]);
  });

  test('in full-width digits is reported', async () => {
    const { full } = await readText('csv', csv('２００４,a'));
    expect(full.diagnostics).toMatchObject([
      {
        severity: 'warning',
        line: 2,
        message: '"２００４" is written in full-width digits.',
        help: 'It was read as 2004.',
      },
    ]);
  });

  test.each([
    [
      'E2004',
      'is not a whole number',
      'Name the column of the numbers with --code-column. Or leave the row out: --skip=E2004',
    ],
    ['20O4', 'is not a whole number', '--skip=20O4'],
    ['2,004', 'is not a whole number', '--skip=2,004'],
    ['2004.0', 'is not a whole number', '--skip=2004.0'],
    ['9007199254740992', 'is not between -9007199254740991 and 9007199254740991', '--skip=9007199254740992'],
    ['99999999999999999999', 'is not between', '--skip=99999999999999999999'],
    ['-007', 'starts with a zero, which a number loses', 'Write -7 if that is the code.'],
    ['002004', 'starts with a zero, which a number loses', 'Write 2004 if that is the code.'],
    ['', 'is missing', 'Write its code into the document.'],
  ])('%j is refused', async (cell, reason, help) => {
    const { full } = await readText('csv', csv('1000,a', `"${cell}",No such user.`), { codes: INTEGERS });
    expect(full.rows).toEqual([]);
    expect(full.diagnostics).toMatchObject([{ rule: 'codes-fit-the-catalogue', severity: 'error', line: 3 }]);
    expect(full.diagnostics[0]?.message).toContain(`The code of "No such user." ${reason}`);
    expect(full.diagnostics[0]?.help).toContain(help);
  });

  test('that is skipped is left out, however often it occurs', async () => {
    const read = await readText('csv', csv('-1,a', 'E12,b', '1000,c'), { skip: ['-1', 'E12'] });
    expect(read).toMatchObject({ rows: [[1000, 'c', 4]], diagnostics: [] });
  });

  test('of success is not an error and is reported', async () => {
    expect(await readText('csv', csv('0,ok', '1000,a'))).toMatchObject({
      rows: [[1000, 'a', 3]],
      diagnostics: ['2 warning codes-fit-the-catalogue'],
    });
  });
});

describe('the same code twice', () => {
  test('with one text is one error', async () => {
    expect(await readText('csv', csv('1000,a', '1000,a'))).toMatchObject({ rows: [[1000, 'a', 2]], diagnostics: [] });
  });

  test('with two texts is refused: both are shown, with their lines', async () => {
    const { full } = await readText('csv', csv('1000,a', '1001,b', '1000,c'));
    expect(full.rows).toEqual([]);
    expect(full.diagnostics).toEqual([
      {
        rule: 'codes-have-one-text',
        severity: 'error',
        file: 'document.csv',
        line: 4,
        column: 1,
        message: 'The code 1000 has two texts: "a" on line 2 and "c" on line 4.',
        value: '1000',
        help: 'Correct one of the two in a copy of the document, or leave the code out: --skip=1000',
      },
    ]);
  });

  test('in two tables is the same', async () => {
    const table = (text: string) => `| code | message |\n|--|--|\n| 1000 | ${text} |\n\n`;
    const { full } = await readText('markdown', table('a') + table('b'));
    expect(full.diagnostics).toMatchObject([
      { message: 'The code 1000 has two texts: "a" on line 3 and "b" on line 7.' },
    ]);
  });
});

describe('a text', () => {
  test('that is missing is refused', async () => {
    expect((await readText('csv', csv('1000,'))).diagnostics).toEqual(['2 error errors-have-a-text']);
  });

  test.each([
    ['a\u202eb', 'U+202E'],
    ['a\u200bb', 'U+200B'],
    ['a\u001b[31mb', 'U+001B'],
    ['a\ufeffb', 'U+FEFF'],
    ['a\u2028b', 'U+2028'],
  ])('%j is kept, and its invisible character reported', async (text, unit) => {
    const { full } = await readText('csv', csv(`1000,${text}`));
    expect(full.rows).toMatchObject([{ text }]);
    expect(full.diagnostics).toMatchObject([
      { severity: 'warning', line: 2, message: `The text of 1000 contains ${unit}, which is invisible.` },
    ]);
  });
});

test('a row has the name, status and domain of its columns', async () => {
  const text = `Module,错误码,HTTP status,Name,描述,English
order,1000,404 Not Found,OrderNotFound,订单不存在,No such order
Bestellung!,1001,HTTP 409,订单,订单已存在,
,1002,200,order.locked,订单已锁定,`;
  const { full } = await readText('csv', text);
  expect(full.rows).toEqual([
    {
      code: 1000,
      text: '订单不存在',
      translations: new Map([['en', 'No such order']]),
      name: 'ORDER_NOT_FOUND',
      status: 404,
      domain: 'order',
      line: 2,
      column: 1,
    },
    { code: 1001, text: '订单已存在', status: 409, line: 3, column: 1 },
    { code: 1002, text: '订单已锁定', name: 'ORDER_LOCKED', otherStatus: '200', line: 4, column: 1 },
  ]);
});

/** The options that name the columns of a header. */
const options = (header: string) => header.replace(/^(\w+),(\w+)$/, '--code-column $1 --message-column $2');

describe('a document', () => {
  test.each(['markdown', 'html', 'csv', 'json'] as const)('that is empty is refused as %s', async (format) => {
    expect((await readText(format, ' \n')).full.diagnostics).toMatchObject([{ message: 'The document is empty.' }]);
  });

  test.each(['markdown', 'html'] as const)('without a table is refused as %s', async (format) => {
    const { full } = await readText(format, 'Nothing but text.\n');
    expect(full.diagnostics).toMatchObject([
      { severity: 'error', message: `The document has no table if it is read as ${format}.` },
    ]);
  });

  test('with a table without rows is refused', async () => {
    expect((await readText('csv', 'code,message\n')).diagnostics).toEqual(['1 error tables-have-codes-and-texts']);
  });

  test.each([
    ['day,Text', 'x,a', 'column of codes', '"day", "Text"'],
    ['day,place', 'x,a', 'column of codes and none of texts', '"day", "place"'],
    ['code,place', '1000,7', 'column of texts', '"code", "place"'],
    ['__proto__,constructor', '1000,a', 'column of codes and none of texts', '"__proto__", "constructor"'],
  ])('whose headers are %s is refused with them', async (header, row, missing, headers) => {
    const { full } = await readText('csv', `${header}\n${row}\n`);
    expect(full.diagnostics).toMatchObject([
      {
        line: 1,
        message: `This table has no ${missing}; its headers are ${headers}.`,
        help: `Name the columns by their headers or by numbers from 1: ${options(header)}.`,
      },
    ]);
  });

  test('without the named columns is refused', async () => {
    const { full } = await readText('csv', csv('1000,a'), { columns: { code: 'Nummer' } });
    expect(full.diagnostics).toMatchObject([
      { message: 'This table has no column "Nummer"; its headers are "code", "message".' },
    ]);
  });

  test('with two tables beside each other is refused until the columns are named', async () => {
    const text = 'Code,Message,Code,Message\n1000,a,1001,b\n';
    const { full } = await readText('csv', text);
    expect(full.diagnostics).toMatchObject([
      {
        message: 'Columns 1 and 3 have the same header "Code".',
        help: 'Import one after the other, by the numbers of the columns: --code-column 1 --message-column 2.',
      },
    ]);
    expect((await readText('csv', text, { columns: { code: '3', message: '4' } })).rows).toEqual([[1001, 'b', 2]]);
  });

  test('of which all codes have letters is refused row by row, if those of the catalogue are integers', async () => {
    expect((await readText('csv', csv('E1,a', 'E2,b'), { codes: INTEGERS })).diagnostics).toEqual([
      '2 error codes-fit-the-catalogue',
      '3 error codes-fit-the-catalogue',
    ]);
  });

  test('may head its columns with __proto__', async () => {
    const text = '__proto__,constructor\n1000,a\n';
    const columns = { code: '__proto__', message: 'constructor' };
    expect((await readText('csv', text, { columns })).rows).toEqual([[1000, 'a', 2]]);
  });
});
