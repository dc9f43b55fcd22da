import { expect, test } from 'vitest';
import { readText } from './read-text.js';

test.each([
  ['commas', 'code,message\n1000,a b\n'],
  ['semicolons', 'code;message\n1000;a b\n'],
  ['tabs', 'code\tmessage\n1000\ta b\n'],
  ['bars', 'code|message\n1000|a b\n'],
  ['Windows line breaks', 'code,message\r\n1000,a b\r\n'],
  ['old Mac line breaks', 'code,message\r1000,a b'],
  ['quotes', '"code","message"\n"1000","a b"'],
  ['spaces around', ' code , message \n 1000 , a b \n'],
  ['a quoted separator in the header', '"code (a; b; c)","message (x; y; z)"\n1000,a b\n'],
])('reads %s', async (_, text) => {
  expect(await readText('csv', text)).toMatchObject({ rows: [[1000, 'a b', 2]], diagnostics: [] });
});

test('reads quotes, separators and line breaks in quoted cells, and counts lines correctly', async () => {
  const text = 'sep=;\r\ncode;message\r\n1000;"He said ""no"";\r\nthen left"\r\n\r\n1001;b\r\n';
  expect((await readText('csv', text)).rows).toEqual([
    [1000, 'He said "no";\nthen left', 3],
    [1001, 'b', 6],
  ]);
});

test.each([
  ['beside a Chinese column', '代码,Description,描述', 'No user', '没有用户'],
  ['in a column of its own', '代码,英文,Description', 'No user', '没有用户'],
])('takes the English text %s', async (_, header, english, text) => {
  const { full } = await readText('csv', `${header}\n1000,${english},${text}\n`);
  expect(full.rows).toMatchObject([{ text, translations: new Map([['en', english]]) }]);
});

test('two Chinese columns of texts have no English one', async () => {
  const { full } = await readText('csv', '代码,说明,描述\n1000,没有这个用户,没有用户\n');
  expect(full.rows[0]).not.toHaveProperty('translations');
});

test('reads a table below a title', async () => {
  expect((await readText('csv', 'Error codes,\n代码,说明\n1000,a\n')).rows).toEqual([[1000, 'a', 3]]);
});

test('reads a table without a header by the numbers of its columns', async () => {
  const text = '1000,x,a\n1001,x,b\n';
  expect((await readText('csv', text, { columns: { code: '1', message: '3' } })).rows).toEqual([
    [1000, 'a', 1],
    [1001, 'b', 2],
  ]);
  expect((await readText('csv', text)).diagnostics).toEqual(['1 error tables-have-codes-and-texts']);
});

test.each([
  ['code,message\n1000,a\n1001,"b\n1002,c\n', 3, 'A quoted cell is never closed.'],
  ['"code,message\n1000,a\n', 1, 'A quoted cell is never closed.'],
  ['code,message\n1000,"a" b\n', 2, 'This is not CSV: Invalid Closing Quote: got " " at line 2 instead of delimiter.'],
])('%j is refused', async (text, line, message) => {
  const { full } = await readText('csv', text);
  expect(full.diagnostics).toMatchObject([{ rule: 'documents-are-well-formed', line, message }]);
  expect(full.diagnostics[0]?.help).toContain('double each quote inside');
});

test('a comma that belongs to a text is reported, and the text is not cut off', async () => {
  expect((await readText('csv', 'code,message\n1000,a, b\n')).diagnostics).toEqual(['2 error rows-fit-their-header']);
});
