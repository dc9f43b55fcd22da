import { expect, test } from 'vitest';
import { displayColumns } from '../../src/message/display-columns.js';

test.each([
  ['letters', 'a', 1],
  ['Han', '字', 2],
  ['marks', '\u0301', 0],
  ['invisible characters', '\u200b', 0],
])('eight million %s in a row are counted', (_, character, width) => {
  const count = 8_000_000;
  expect(displayColumns(character.repeat(count))).toBe(count * width);
});
