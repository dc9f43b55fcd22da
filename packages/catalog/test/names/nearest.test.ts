import { expect, test } from 'vitest';
import { nearest, suggester } from '../../src/names/nearest.js';

test.each([
  ['USER_NOT_FOND', 'USER_NOT_FOUND'],
  ['user_not_found', 'USER_NOT_FOUND'],
  ['ORDER_LOKCED', 'ORDER_LOCKED'],
  ['SOMETHING_ELSE', undefined],
  ['', undefined],
])('the nearest to %j is %j', (word, name) => {
  expect(nearest(word, ['USER_NOT_FOUND', 'ORDER_LOCKED'])).toBe(name);
});

test('a word of which no letter is left is not near', () => {
  expect(nearest('fr', ['de', 'ja'])).toBeUndefined();
  expect(nearest('dee', ['de', 'ja'])).toBe('de');
  expect(nearest('DE', ['de', 'ja'])).toBe('de');
});

test('a text is near to nothing', () => {
  const text = 'word '.repeat(50_000);
  expect(nearest(text, [text])).toBeUndefined();
});

test('a hundred words have suggestions, and no further one reads the candidates', () => {
  const suggest = suggester();
  let read = 0;
  function* candidates(): Generator<string> {
    read += 1;
    yield 'USER_NOT_FOUND';
  }
  const suggestions = Array.from({ length: 250 }, () => suggest('USER_NOT_FOND', candidates()));
  expect(suggestions.filter((name) => name === 'USER_NOT_FOUND')).toHaveLength(100);
  expect(suggestions.slice(0, 100)).not.toContain(undefined);
  expect(read).toBe(100);
});
