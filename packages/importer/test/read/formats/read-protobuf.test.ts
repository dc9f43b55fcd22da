import { describe, expect, test } from 'vitest';
import { tablesOf } from './content.js';

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
