import { expect, test } from 'vitest';
import { describeThrown } from '../../src/report/describe-thrown.js';

const fetchFailed = (cause: unknown): Error => new TypeError('fetch failed', { cause });

test.each<[string, unknown, string]>([
  ['undefined', undefined, '(missing)'],
  ['null', null, 'null'],
  ['a text', 'gone', '"gone"'],
  ['a number', 7, '7'],
  ['an object without a message', { a: 1 }, '{"a":1}'],
  ['an object whose message is no text', { message: 1 }, '{"message":1}'],
  ['an error', new RangeError('too far'), 'RangeError: too far'],
  ['an empty message', new Error(''), 'Error: '],
  ['an object with a message', { message: 'gone' }, 'Error: gone'],
  ['a name that is empty', Object.assign(new Error('gone'), { name: '' }), 'Error: gone'],
  ['a name that is no text', Object.assign(new Error('gone'), { name: 7 }), 'Error: gone'],
  ['a code', Object.assign(new Error('gone'), { code: 'EPIPE' }), 'Error: gone (EPIPE)'],
  ['a code that its message has', Object.assign(new Error('EPIPE: gone'), { code: 'EPIPE' }), 'Error: EPIPE: gone'],
  ['a code that is no text', Object.assign(new Error('gone'), { code: 2004 }), 'Error: gone'],
  [
    'the code of its cause',
    fetchFailed({ code: 'ECONNREFUSED', message: 'no' }),
    'TypeError: fetch failed (ECONNREFUSED)',
  ],
  ['its own code first', Object.assign(fetchFailed({ code: 'B' }), { code: 'A' }), 'TypeError: fetch failed (A)'],
  ['the message of its cause', fetchFailed(new Error('bad port')), 'TypeError: fetch failed (bad port)'],
  ['a cause that is null', fetchFailed(null), 'TypeError: fetch failed'],
  ['a cause that is a text', fetchFailed('bad port'), 'TypeError: fetch failed'],
  ['a function', () => 1, 'a function'],
])('%s', (_name, thrown, shown) => {
  expect(describeThrown(thrown)).toBe(shown);
});

test('a long message is cut, and so is a long value', () => {
  expect(describeThrown(new Error('x'.repeat(200)))).toBe(`Error: ${'x'.repeat(193)}… (207 characters)`);
  expect(describeThrown('x'.repeat(200))).toBe(`"${'x'.repeat(119)}… (200 characters)`);
  expect(describeThrown({ a: 'x'.repeat(200) })).toBe(`{"a":"${'x'.repeat(114)}… (208 characters)`);
});

test('what throws when it is read', () => {
  const get = (): never => {
    throw new Error('touched');
  };
  expect(describeThrown(Object.defineProperty({}, 'message', { get }))).toBe('a value that cannot be read');
  expect(describeThrown(fetchFailed(Object.defineProperty({}, 'code', { get })))).toBe('a value that cannot be read');
});
