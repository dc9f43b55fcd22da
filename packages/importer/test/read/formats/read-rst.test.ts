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
