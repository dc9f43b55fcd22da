import { createFormatter, type ErrorCode } from '@error-contracts/i18n';
import zhCN from '@error-contracts/i18n/internal/zh-CN';
import { expect, test } from 'vitest';
import { sourceTable } from './source-table.js';

const table = sourceTable();
const format = createFormatter([zhCN]);

test('the published table has 99 codes', () => {
  expect(table).toHaveLength(99);
  expect(new Set(table.map(({ code }) => code)).size).toBe(99);
});

test('the catalogue has every code of the published table; it may have more', () => {
  const codes = Object.keys(zhCN.messages).map(Number);
  expect(codes).toEqual(expect.arrayContaining(table.map(({ code }) => code)));
});

test.each(table)('$code reads as published: $text', ({ code, text }) => {
  expect(format.received(code, null)).toEqual({ text, locale: 'zh-CN' });
  expect(format(code as ErrorCode as 1000).text).toBe(text);
});
