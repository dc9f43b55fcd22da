import { describe, expect, test } from 'vitest';
import { tablesOf } from './content.js';

const ROWS = [
  ['101', 'USER_NOT_FOUND', 'The user does not exist.'],
  ['102', 'PASSWORD_WRONG', 'The password is wrong.'],
];
const HEADER = ['Code', 'Name', 'Message'];

describe('reStructuredText', () => {
  const grid = `Codes
=====

+------+----------------+--------------------------+
| Code | Name           | Message                  |
+======+================+==========================+
| 101  | USER_NOT_FOUND | The user does not        |
|      |                | exist.                   |
+------+----------------+--------------------------+
| 102  | PASSWORD_WRONG | The password is wrong.   |
+------+----------------+--------------------------+
`;
  const simple = `Codes
-----

====  ==============  ========================
Code  Name            Message
====  ==============  ========================
101   USER_NOT_FOUND  The user does not exist.
102   PASSWORD_WRONG  The password
                      is **wrong**.
====  ==============  ========================

More text.
`;
  const list = `Codes
~~~~~

.. list-table:: All of them
   :header-rows: 1
   :widths: 10 20 70

   * - Code
     - Name
     - Message
   * - 101
     - \`\`USER_NOT_FOUND\`\`
     - The user
       does not exist.
   * - 102
     - :ref:\`PASSWORD_WRONG <wrong>\`
     - The password is wrong.

After it.
`;
  const csv = `Codes
^^^^^

.. csv-table::
   :header: "Code", "Name", "Message"

   101, USER_NOT_FOUND, The user does not exist.
   102, "PASSWORD_WRONG", "The password is wrong."
`;

  test.each([
    ['a grid table', grid, [7, 10]],
    ['a simple table', simple, [7, 8]],
    ['a list-table', list, [11, 15]],
    ['a csv-table', csv, [7, 8]],
  ])('%s', async (_, text, lines) => {
    expect(await tablesOf('rst', text)).toEqual({
      tables: [{ heading: 'Codes', header: HEADER, rows: ROWS, lines }],
      diagnostics: [],
    });
  });

  test('a cell of a grid table that spans rows is in each of them', async () => {
    const text = `+-----+-------+
| 401 | First |
|     +-------+
|     | Other |
+-----+-------+
| 402 | Third |
+-----+-------+
`;
    expect(
      (
        await tablesOf(
          'rst',
          `+-----+-------+\n| A   | B     |\n+=====+=======+\n${text.split('\n').slice(1).join('\n')}`,
        )
      ).tables[0]?.rows,
    ).toEqual([
      ['401', 'First'],
      ['401', 'Other'],
      ['402', 'Third'],
    ]);
  });

  test('a text without tables has none', async () => {
    expect(await tablesOf('rst', 'Only text.\n\n+ and = signs\n')).toEqual({ tables: [], diagnostics: [] });
  });
});

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

describe('a plain text in columns', () => {
  test('a header, a line of dashes, a heading, blank lines', async () => {
    const text = `Codes

CODE  NAME            MESSAGE
----  --------------  ------------------------
101   USER_NOT_FOUND  The user does not exist.

102   PASSWORD_WRONG  The password is wrong.
103                   No name.
`;
    expect(await tablesOf('plain', text)).toEqual({
      tables: [
        {
          heading: 'Codes',
          header: ['CODE', 'NAME', 'MESSAGE'],
          rows: [...ROWS, ['103', '', 'No name.']],
          lines: [5, 7, 8],
        },
      ],
      diagnostics: [],
    });
  });

  test('frames of a terminal', async () => {
    const text = `┌──────┬─────────┐
│ Code │ Message │
├──────┼─────────┤
│ 101  │ One     │
│ 102  │         │
└──────┴─────────┘
`;
    expect((await tablesOf('plain', text)).tables).toEqual([
      {
        header: ['Code', 'Message'],
        rows: [
          ['101', 'One'],
          ['102', ''],
        ],
        lines: [4, 5],
      },
    ]);
  });

  test('tabs, and no header', async () => {
    expect((await tablesOf('plain', '101\tOne\n102\tTwo\n')).tables).toEqual([
      {
        header: ['', ''],
        rows: [
          ['101', 'One'],
          ['102', 'Two'],
        ],
        lines: [1, 2],
      },
    ]);
  });
});

describe('Protocol Buffers', () => {
  test('enums with comments, options, reserved numbers, aliases and negative values', async () => {
    const text = `syntax = "proto3";
package shop; // enum Not { A = 1; }

/* What can go wrong. */
enum ErrorCode {
  option allow_alias = true;
  reserved 5 to 9, "GONE";
  ERROR_CODE_UNSPECIFIED = 0;
  // The user
  // does not exist.
  USER_NOT_FOUND = 101;
  PASSWORD_WRONG = 102 [deprecated = true, (text) = "a } ; {"]; // The password is wrong.
  OLD = -3;
  HEX = 0x10; OCTAL = 010;
}
message M { enum Inner { X = 1; } }
`;
    expect(await tablesOf('protobuf', text)).toEqual({
      tables: [
        {
          heading: 'ErrorCode',
          header: ['code', 'name', 'message'],
          rows: [
            ['0', 'ERROR_CODE_UNSPECIFIED', ''],
            ['101', 'USER_NOT_FOUND', 'The user does not exist.'],
            ['102', 'PASSWORD_WRONG', 'The password is wrong.'],
            ['-3', 'OLD', ''],
            ['16', 'HEX', ''],
            ['8', 'OCTAL', ''],
          ],
          lines: [8, 11, 12, 13, 14, 14],
        },
        { heading: 'Inner', header: ['code', 'name', 'message'], rows: [['1', 'X', '']], lines: [16] },
      ],
      diagnostics: [],
    });
  });

  test.each([
    ['enum E { A = 1;', '1 The enum E has no end.'],
    ['/* never', '1 A comment is never closed.'],
    ['x = "open\n', '1 A string is never closed.'],
  ])('%j is refused', async (text, message) => {
    expect((await tablesOf('protobuf', text)).diagnostics).toEqual([message]);
  });
});

describe('headings and lists of Markdown', () => {
  test.each([
    [
      '## 101\n\nThe user\ndoes not exist.\n\n## 102\n\nWrong.\n',
      [
        ['101', '', 'The user does not exist.'],
        ['102', '', 'Wrong.'],
      ],
    ],
    ['### USER_NOT_FOUND (101)\nNo user.\n', [['101', 'USER_NOT_FOUND', 'No user.']]],
    ['### 101 UserNotFound\nNo user.\n', [['101', 'UserNotFound', 'No user.']]],
    [
      '- `101`: No user.\n* **102** – Wrong *password*.\n',
      [
        ['101', '', 'No user.'],
        ['102', '', 'Wrong password.'],
      ],
    ],
    [
      '1. Error 101: No user.\n2. 错误码 102：密码错误\n',
      [
        ['101', '', 'No user.'],
        ['102', '', '密码错误'],
      ],
    ],
    ['- `order.not_found`: No order.\n', [['order.not_found', '', 'No order.']]],
    ['```\n## 101\n```\n## 102\nWrong.\n', [['102', '', 'Wrong.']]],
  ])('%j', async (text, rows) => {
    expect((await tablesOf('markdown', text)).tables.map((table) => table.rows)).toEqual([rows]);
  });

  test.each(['# Errors\n\nSome text.\n', '- One thing\n- 2 things\n', '## 3. Setup\n\nDo it.\n'])(
    '%j lists no errors',
    async (text) => {
      expect((await tablesOf('markdown', text)).tables).toEqual([]);
    },
  );
});
