import { describe, expect, test } from 'vitest';
import { INTEGERS, readText, texts } from './read-text.js';

const csv = (...rows: readonly string[]) => `code,message\n${rows.join('\n')}\n`;

test.each<[what: string, cells: readonly string[], codes: readonly unknown[]]>([
  ['dotted words', ['order.not_found', 'isv.invalid-parameter'], ['isv.invalid-parameter', 'order.not_found']],
  ['letters and digits', ['AADSTS50034', '42P01', '0x8007'], ['0x8007', '42P01', 'AADSTS50034']],
  ['names', ['CARD_EXPIRED', 'CardLost'], ['CARD_EXPIRED', 'CardLost']],
  ['addresses', ['https://errors.example/order-not-found'], ['https://errors.example/order-not-found']],
  ['words of any script', ['订单.不存在', 'order.lost'], ['order.lost', '订单.不存在']],
  ['words', ['busy', 'locked'], ['busy', 'locked']],
  ['integers of every size', ['-101', '350006001', '12002'], [-101, 12_002, 350_006_001]],
])('the rows of a new catalogue may have %s', async (_, cells, codes) => {
  const { rows, diagnostics } = await readText('csv', csv(...cells.map((cell) => `${cell},Text of ${cell}`)));
  expect(rows.map(([code]) => code)).toEqual(codes);
  expect(diagnostics).toEqual([]);
});

describe('codes of two kinds', () => {
  test('are texts in a new catalogue, and a remark says so', async () => {
    const { full } = await readText('csv', csv('1001,a', '1002,b', 'E7,c'));
    expect(full.rows.map(({ code }) => code)).toEqual(['1001', '1002', 'E7']);
    expect(full.diagnostics).toEqual([
      {
        rule: 'codes-fit-the-catalogue',
        severity: 'warning',
        file: 'document.csv',
        line: 4,
        column: 1,
        message: 'The codes are of two kinds: integers (2) and texts (1), such as "E7".',
        value: '"E7"',
        help: 'All of them are read as texts. If some are no codes, leave them out with --skip.',
      },
    ]);
  });

  test('keep the zeros of those with leading zeros', async () => {
    const { rows, diagnostics } = await readText('csv', csv('01004,a', '22P02,b', '42601,c'));
    expect(rows.map(([code]) => code)).toEqual(['01004', '22P02', '42601']);
    expect(diagnostics).toEqual(['4 warning codes-fit-the-catalogue']);
  });

  test('are texts in a catalogue with string codes, without a remark', async () => {
    const { rows, diagnostics } = await readText('csv', csv('1001,a', 'E7,b'), { codes: texts('x') });
    expect(rows.map(([code]) => code)).toEqual(['1001', 'E7']);
    expect(diagnostics).toEqual([]);
  });

  test('are refused by a catalogue with integer codes, row by row', async () => {
    const { full } = await readText('csv', csv('1001,a', 'E7,b', 'order.lost,c'), { codes: INTEGERS });
    expect(full.rows).toEqual([]);
    expect(full.diagnostics.map(({ line, message }) => [line, message])).toEqual([
      [3, 'The code of "b" is not a whole number.'],
      [4, 'The code of "c" is not a whole number.'],
    ]);
  });

  test('may be skipped: then there is one kind', async () => {
    const { rows, diagnostics } = await readText('csv', csv('1001,a', 'E7,b'), { skip: ['E7'] });
    expect([rows.map(([code]) => code), diagnostics]).toEqual([[1001], []]);
  });

  test('do not come from words that stand for no code', async () => {
    const { diagnostics } = await readText('csv', csv('1001,a', 'none,b', '无,c'));
    expect(diagnostics).toEqual(['3 error codes-fit-the-catalogue', '4 error codes-fit-the-catalogue']);
  });
});

test.each([
  ['two words', 'has a space in it'],
  ['a\u200bb', 'has a character that nobody can read or type'],
  ['a\ud800', 'has a character that nobody can read or type'],
  ['a'.repeat(201), 'has more than 200 characters'],
])('%j is no string code', async (cell, reason) => {
  const { full } = await readText('csv', csv('order.lost,a', `"${cell}",b`));
  expect(full.rows).toEqual([]);
  expect(full.diagnostics).toMatchObject([{ rule: 'codes-fit-the-catalogue', severity: 'error', line: 3 }]);
  expect(full.diagnostics[0]?.message).toBe(`The code of "b" ${reason}.`);
  expect(full.diagnostics[0]?.help).toMatch(/Or leave the row out: --skip=/);
});

test('the help names an option that a shell passes on whole', async () => {
  const { full } = await readText('csv', csv('order.lost,a', "a'b c;rm -rf,b"));
  expect(full.diagnostics[0]?.help).toContain(`--skip='a'\\''b c;rm -rf'`);
});

test('a code of 200 characters of two units is one', async () => {
  expect((await readText('csv', csv(`a${'𐐀'.repeat(199)},a`))).diagnostics).toEqual([]);
});

test.each([
  ['0', 'order.lost'],
  ['00000', 'A0111'],
  ['OK', 'CANCELLED'],
  ['成功', 'order.lost'],
])('%s among texts means success and is reported', async (success, other) => {
  const { rows, diagnostics } = await readText('csv', csv(`${success},fine`, `${other},a`));
  expect([rows.map(([code]) => code), diagnostics]).toEqual([[other], ['2 warning codes-fit-the-catalogue']]);
});

test('what the catalogue has is a code, whatever it looks like', async () => {
  const codes = texts('0', 'two words', 'ＡＢ');
  const { rows, diagnostics } = await readText('csv', csv('0,a', 'two words,b', 'ＡＢ,c'), { codes });
  expect([rows.map(([code]) => code), diagnostics]).toEqual([['0', 'two words', 'ＡＢ'], []]);
  const zero = await readText('csv', csv('0,a'), { codes: { kind: 'integer', has: (code) => code === 0 } });
  expect(zero.rows).toEqual([[0, 'a', 2]]);
});

test.each([
  ['ｏｒｄｅｒ．ｌｏｓｔ', 'order.lost', 'in full-width letters'],
  ['Ａ０１', 'A01', 'in full-width digits'],
])('%s is read as %s, with a remark', async (cell, code, how) => {
  const { full } = await readText('csv', csv(`${cell},a`));
  expect(full.rows).toMatchObject([{ code }]);
  expect(full.diagnostics).toMatchObject([
    { severity: 'warning', message: `"${cell}" is written ${how}.`, help: `It was read as ${code}.` },
  ]);
});

test.each(['−101', '–101'])('%s is negative, with a remark', async (cell) => {
  const { full } = await readText('csv', csv(`${cell},a`));
  expect(full.rows).toMatchObject([{ code: -101 }]);
  expect(full.diagnostics).toMatchObject([{ message: `"${cell}" is written with a dash for a minus.` }]);
});

test('a code twice with two texts, or with none, is shown in quotes', async () => {
  const { full } = await readText('csv', csv('order.lost,a', 'order.lost,b', 'order.sent,'));
  expect(full.diagnostics.map(({ message, help }) => [message, help.split(': ').at(-1)])).toEqual([
    ['The code "order.lost" has two texts: "a" on line 2 and "b" on line 3.', '--skip=order.lost'],
    ['The code "order.sent" has no text.', '--skip=order.sent'],
  ]);
});

describe('columns that only their cells show', () => {
  const table = (header: string, ...rows: readonly string[]) => `${header}\n${rows.join('\n')}\n`;

  test('codes below a header that may mean something else', async () => {
    const text = table('Error,Description', 'AADSTS16000,Choose an account.', 'AADSTS50034,No such user.');
    const { full } = await readText('csv', text);
    expect(full.rows.map(({ code }) => code)).toEqual(['AADSTS16000', 'AADSTS50034']);
    expect(full.diagnostics).toMatchObject([
      { severity: 'warning', line: 1, message: 'The column "Error" was taken for the codes: its cells are codes.' },
    ]);
  });

  test.each([
    ['Name,Description', 'user_id,The user.'],
    ['Error,Description', 'Not found,There is none.'],
    ['Field,Description', 'order.id,The order.'],
  ])('%s above %s has no codes', async (header, row) => {
    expect((await readText('csv', table(header, row))).diagnostics).toEqual(['1 error tables-have-codes-and-texts']);
  });

  test('numbers beside names that are headed as codes', async () => {
    const text = table('Code,Number,Description', 'OK,0,No error', 'CANCELLED,1,Cancelled', 'NOT_FOUND,5,Not found');
    const { full } = await readText('csv', text);
    expect(full.rows.map(({ code, name }) => [code, name])).toEqual([
      [1, 'CANCELLED'],
      [5, 'NOT_FOUND'],
    ]);
    expect(full.diagnostics.map(({ message }) => message)).toContain(
      'The column "Number" was taken for the codes, and "Code" for the names: its cells are whole numbers, and those of "Code" are identifiers.',
    );
    const named = await readText('csv', text, { columns: { code: 'Number' } });
    expect(named.full.rows).toEqual(full.rows);
  });

  test('names stay codes for a catalogue with string codes', async () => {
    const text = table('Code,Number,Description', 'CANCELLED,1,Cancelled', 'NOT_FOUND,5,Not found');
    const { rows } = await readText('csv', text, { codes: texts() });
    expect(rows.map(([code]) => code)).toEqual(['CANCELLED', 'NOT_FOUND']);
  });

  test('codes of a table without headers, if the column is named by its number', async () => {
    const columns = { code: '1', message: '2' };
    const { rows } = await readText('csv', 'A0111,a\nB0001,b\n', { columns });
    expect(rows.map(([code]) => code)).toEqual(['A0111', 'B0001']);
  });
});

describe('beside a table of integers', () => {
  const tables = (...codes: readonly string[]) => {
    const rows = codes.map((code) => `| ${code} | Text of ${code} |`);
    return `| code | message |\n|--|--|\n| 1001 | a |\n\n## Others\n\n| code | message |\n|--|--|\n${rows.join('\n')}\n`;
  };

  test('words are no codes: their table is reported and ignored', async () => {
    const { rows, diagnostics } = await readText('markdown', tables('US', 'CN'));
    expect([rows.map(([code]) => code), diagnostics]).toEqual([[1001], ['7 warning tables-have-codes-and-texts']]);
  });

  test('what is surely a code is one, and all codes are texts', async () => {
    const { rows, diagnostics } = await readText('markdown', tables('order.lost', 'A0111'));
    expect(rows.map(([code]) => code)).toEqual(['1001', 'A0111', 'order.lost']);
    expect(diagnostics).toEqual(['3 warning codes-fit-the-catalogue']);
  });
});

describe('JSON', () => {
  test.each<[what: string, text: string, codes: readonly unknown[]]>([
    ['a list', '[{ "code": "order.lost", "message": "a" }]', ['order.lost']],
    ['negative integers', '[{ "code": -32601, "message": "a" }]', [-32_601]],
    [
      'a catalogue',
      '{ "sourceLocale": "en", "errors": { "A": { "code": "two words", "message": "a" } } }',
      ['two words'],
    ],
    ['a catalogue whose codes are names', '{ "sourceLocale": "en", "errors": { "A_B": { "message": "a" } } }', ['A_B']],
  ])('reads %s', async (_, text, codes) => {
    const { rows, diagnostics } = await readText('json', text);
    expect([rows.map(([code]) => code), diagnostics]).toEqual([codes, []]);
  });

  test.each([
    ['texts by code', '{ "order.lost": "a", "order.sent": "b" }'],
    ['objects by code', '{ "order.lost": { "message": "a" }, "order.sent": { "message": "b" } }'],
  ])('%s are read with a remark, as other files have such keys', async (_, text) => {
    const { rows, full } = await readText('json', text);
    expect(rows.map(([code]) => code)).toEqual(['order.lost', 'order.sent']);
    expect(full.diagnostics).toMatchObject([
      { severity: 'warning', message: 'The keys of this document are taken for the codes of errors.' },
    ]);
  });

  test('texts by codes that the catalogue has are read without one', async () => {
    const { rows, diagnostics } = await readText('json', '{ "busy": "a", "locked": "b" }', { codes: texts('busy') });
    expect([rows.map(([code]) => code), diagnostics]).toEqual([['busy', 'locked'], []]);
  });

  test.each([
    '{ "title": "a", "order.lost": "b" }',
    '{ "first_name": "a" }',
    '{ "__proto__": "a", "constructor": "b" }',
  ])('%s has no codes', async (text) => {
    expect((await readText('json', text)).diagnostics).toEqual(['1 error tables-have-codes-and-texts']);
  });
});

test.each(['__proto__', 'constructor', 'toString'])('%s is a code like others', async (code) => {
  const { rows, diagnostics } = await readText('csv', csv(`${code},a`, 'order.lost,b'));
  expect([rows.find(([own]) => own === code)?.[1], diagnostics]).toEqual(['a', []]);
});
