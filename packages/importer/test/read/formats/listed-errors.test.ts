import { describe, expect, test } from 'vitest';
import { tablesOf } from './content.js';

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
