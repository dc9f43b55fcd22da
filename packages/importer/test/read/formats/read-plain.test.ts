import { describe, expect, test } from 'vitest';
import { tablesOf } from './content.js';

const ROWS = [
  ['101', 'USER_NOT_FOUND', 'The user does not exist.'],
  ['102', 'PASSWORD_WRONG', 'The password is wrong.'],
];

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
