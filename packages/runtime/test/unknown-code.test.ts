import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import { addUnknownCode, addUnknownText, type Issue } from '../src/validation/index.js';

const LETTERS = 'abcdefghij';

/** 10,000 codes of 20 characters, ascending. */
const many: readonly string[] = Array.from({ length: 10_000 }, (_, index) => {
  const word = [...String(index).padStart(4, '0')].map((digit) => LETTERS[Number(digit)]).join('');
  return `shop.${word}.not_found`;
});

test.each([
  ['a letter is missing', 'order.not_fund', ['order.not_found']],
  ['the case is another', 'ORDER.NOT_FOUND', ['order.not_found']],
  ['the first letter is another', 'xrder.not_found', ['order.not_found']],
  ['only the beginning is known', 'order.cancelled_twice', ['order.locked']],
  ['nothing is alike', 'zzz', []],
  ['it is empty', '', []],
])('texts: %s', (_title, code, expected) => {
  expect(nearOf(code, ['order.locked', 'order.not_found', 'user.locked'])).toEqual(expected);
});

test('integers that travel as text have the integers next to them', () => {
  expect(nearOf('2005', [2004, 2011, 2024])).toEqual([2004, 2011]);
});

test('among 10,000 codes the near one is found, and a text of a megabyte costs nothing', () => {
  const wanted = many[7777] ?? '';
  expect(nearOf(`${wanted}s`, many)).toEqual([wanted]);
  const start = cpuTime();
  for (const code of ['x'.repeat(1_000_000), 'shop.'.repeat(200_000), '9'.repeat(1_000_000)]) {
    expect(nearOf(code, many)).toEqual([]);
  }
  for (let times = 0; times < 100; times++) nearOf(`shop.${'j'.repeat(190)}`, many);
  expect(cpuTime() - start).toBeLessThan(2_000);
});

function nearOf(code: string, codes: readonly number[] | readonly string[]): Issue['near'] {
  const issues: Issue[] = [];
  if (areTexts(codes)) addUnknownText(issues, code, '/', 'code', codes);
  else addUnknownCode(issues, code, '/', 'code', 'string', codes);
  expect(issues).toMatchObject([{ pointer: '/code', rule: 'unknown-code', received: 'string' }]);
  return issues[0]?.near ?? [];
}

function areTexts(codes: readonly (number | string)[]): codes is readonly string[] {
  return typeof codes[0] === 'string';
}
