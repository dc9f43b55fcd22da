import { describe, expect, test } from 'vitest';
import { tablesOf } from './content.js';

const ROWS = [
  ['101', 'USER_NOT_FOUND', 'The user does not exist.'],
  ['102', 'PASSWORD_WRONG', 'The password is wrong.'],
];
const HEADER = ['Code', 'Name', 'Message'];

describe('AsciiDoc', () => {
  test('a row in a line, a cell in a line, and cells of several lines', async () => {
    const text = `== Codes

[cols="1,2,3",options="header"]
|===
|Code |Name |Message

|101 |USER_NOT_FOUND
|The user
does not exist.
|102
|\`PASSWORD_WRONG\`
|The password is *wrong*.
|===
`;
    expect(await tablesOf('asciidoc', text)).toEqual({
      tables: [{ heading: 'Codes', header: HEADER, rows: ROWS, lines: [7, 10] }],
      diagnostics: [],
    });
  });

  test('without cols the first line says how many columns there are', async () => {
    const text = '.Codes\n|===\n|Code|Name|Message\n|101|A|B\n|102|C|D\n|===\n';
    // A bar in the midst of a word is no cell of AsciiDoc, unless a space is before it.
    expect((await tablesOf('asciidoc', text.replaceAll(/(\w)\|/g, '$1 |'))).tables).toEqual([
      {
        heading: 'Codes',
        header: HEADER,
        rows: [
          ['101', 'A', 'B'],
          ['102', 'C', 'D'],
        ],
        lines: [4, 5],
      },
    ]);
  });

  test('a cell that spans rows or columns, and one that is copied', async () => {
    const text = '[cols="3*"]\n|===\n|A |B |C\n.2+|401 |x |y\n|z |\\| bar\n2+|wide |end\n3*|same\n|===\n';
    expect((await tablesOf('asciidoc', text)).tables[0]?.rows).toEqual([
      ['401', 'x', 'y'],
      ['401', 'z', '| bar'],
      ['wide', '', 'end'],
      ['same', 'same', 'same'],
    ]);
  });

  test('a span that lies stays within the table', async () => {
    const text = '|===\n|A |B\n999999999.999999999+|x\n999999999*|y\n|===\n';
    const [table] = (await tablesOf('asciidoc', text)).tables;
    expect(table?.rows.length).toBeLessThan(200);
  });
});
