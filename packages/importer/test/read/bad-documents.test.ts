import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { describe, expect, test } from 'vitest';
import type { DocumentFormat } from '../../src/read/documents/document-formats.js';
import { readRows } from '../../src/read/rows/read-rows.js';

const read = (format: DocumentFormat, text: string) =>
  readRows({ path: `document.${format}`, format, text }, { locale: 'en' });

/** Documents with a number of rows. */
const large = {
  csv: (rows) =>
    `code,name,message\n${lines(rows, (code) => `${code},UserNotFound${code},The user ${code} is unknown`)}`,
  markdown: (rows) =>
    `| code | message |\n|--|--|\n${lines(rows, (code) => `| ${code} | The user ${code} is unknown |`)}`,
  html: (rows) =>
    `<table><tr><th>code<th>message${lines(rows, (code) => `<tr><td>${code}<td>The user ${code} is unknown`)}</table>`,
  json: (rows) => `[${lines(rows, (code) => `{"code":${code},"message":"The user ${code} is unknown"}`, ',\n')}]`,
} satisfies Partial<Record<DocumentFormat, (rows: number) => string>>;

function lines(count: number, line: (code: number) => string, separator = '\n'): string {
  return Array.from({ length: count }, (_, index) => line(1000 + index)).join(separator);
}

describe.each(Object.entries(large) as [DocumentFormat, (rows: number) => string][])('%s', (format, documentOf) => {
  test('of many rows takes time that grows with them', async () => {
    const time = async (rows: number): Promise<number> => {
      const document = documentOf(rows);
      const start = cpuTime();
      expect((await read(format, document)).rows).toHaveLength(rows);
      return cpuTime() - start;
    };
    await time(500);
    const few = await time(1000);
    expect(await time(4000)).toBeLessThan(4 * 4 * few + 300);
  });

  test('that is cut off anywhere never throws', async () => {
    const document = documentOf(3);
    for (let end = 0; end < document.length; end += 7) {
      const { rows, diagnostics } = await read(format, document.slice(0, end));
      expect(rows.length + diagnostics.length).toBeGreaterThan(0);
    }
  });

  test.each(['', '\u0000\u0001\u0002', '\ufffd\ufffd,\ufffd', '\u001b[2J'])('that is %j is refused', async (text) => {
    const { rows, diagnostics } = await read(format, text);
    expect(rows).toEqual([]);
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

test.each([
  ['objects in objects', `${'{"a":'.repeat(99)}{"code":1000,"message":"a b"}${'}'.repeat(99)}`],
  [
    'rows that wrap others',
    `${'{"code":1,"message":"wraps","data":'.repeat(98)}[{"code":1000,"message":"a b"}]${'}'.repeat(98)}`,
  ],
])('%s are read to the bottom', async (_, text) => {
  expect((await read('json', text)).rows.map(({ code }) => code)).toEqual([1000]);
});

test('two thousand wrapping objects take no time', async () => {
  const one = (code: number) => `{"code":${code},"message":"Text of ${code}","details":{"hint":"none"}}`;
  const start = cpuTime();
  const { rows } = await read('json', `[${lines(2000, one, ',')}]`);
  expect(rows).toHaveLength(2000);
  expect(cpuTime() - start).toBeLessThan(8000);
});

test.each([
  ['a list without end', `code,message\n"${'1001,'.repeat(50_000)}",a\n1002,b\n`],
  ['brackets without end', `code,message\n"${'('.repeat(100_000)}",a\n1002,b\n`],
  ['a text of marks', `code,message\n1002,${'(deprecated) '.repeat(20_000)}\n`],
  ['spaces without end', `code,message\n"1002${' '.repeat(100_000)}x",a\n1002,b\n`],
])('%s in a cell takes no time', async (_, text) => {
  const start = cpuTime();
  expect((await read('csv', text)).rows).toHaveLength(1);
  expect(cpuTime() - start).toBeLessThan(3000);
});

test.each([
  ['markdown', '| code | code | message |\n|--|--|--|\n| __proto__ | 1 | a |\n'],
  ['json', '{ "__proto__": { "__proto__": { "code": 1, "message": "a b" } } }'],
  ['csv', 'toString,constructor,hasOwnProperty\n1,2,3\n'],
] as const)('names of properties of objects are words like others: %s', async (format, text) => {
  await read(format, text);
  expect(Object.keys({}).concat(Object.keys(Object.prototype))).toEqual([]);
});
