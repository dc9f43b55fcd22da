import { describe, expect, test } from 'vitest';
import { explain, formatIssue } from '../../src/validation/index.js';
import { hostileValues, responseCheck } from './response-check.js';

describe('says what is wrong', () => {
  const right = { text: 'ab', size: 0.5, flag: true, kind: 'x', list: [{ id: 1 }] };

  test.each<[unknown, readonly string[]]>([
    [null, ['The value: expected object, received null.']],
    [[], ['The value: expected object, received array.']],
    ['text', ['The value: expected object, received string.']],
    [{}, ['/message: expected string, received missing.', '/code: expected number, received missing.']],
    [
      { code: '5', message: '', data: null },
      ['/code: expected number, received string. Send the code as a number, not a string.'],
    ],
    [
      { code: 6, message: '', data: null },
      ['/code: expected a known code, received number. The nearest known: 5 and 9.'],
    ],
    [{ code: 100, message: '', data: null }, ['/code: expected a known code, received number. The nearest known: 9.']],
    [
      { code: 1, message: 2, data: null },
      ['/message: expected string, received number. Send the message as a string, not a number.'],
    ],
    [{ code: 1, message: '' }, ['/data: expected null, received missing.']],
    [{ code: 1, message: '', data: {} }, ['/data: expected null, received object.']],
    [{ code: 5, message: '', data: { max: 0 } }, ['/data/max: expected at least 1, received number.']],
    [{ code: 5, message: '', data: { maxx: 1 } }, ['/data/maxx: expected nothing, received number. Did you mean max?']],
    [
      { code: 5, message: '', data: null, 'a/b~c': 1 },
      ['/a~1b~0c: expected nothing, received number. Known here: code, message, data.'],
    ],
    [{ code: 9, message: '', data: right }, ['The value: expected plain JSON, received object.']],
    [
      {
        code: 9,
        message: '',
        data: { ...right, text: 'bbbb', size: 2, flag: 1, kind: 'z', list: [{}, {}, { id: 0.5 }] },
      },
      [
        '/data/text: expected at most 3, received string.',
        '/data/size: expected at most 1, received number.',
        '/data/flag: expected boolean, received number.',
        '/data/kind: expected one of x, y, received string.',
        '/data/list: expected at most 2, received array.',
        '/data/list/0/id: expected integer, received missing.',
        '/data/list/1/id: expected integer, received missing.',
        '/data/list/2/id: expected integer, received number.',
      ],
    ],
    [
      { code: 9, message: '', data: { ...right, text: '👩' } },
      ['/data/text: expected at least 2, received string.', '/data/text: expected a match of ^a, received string.'],
    ],
  ])('%j', (value, sentences) => {
    expect(explain(value, responseCheck).map(formatIssue)).toEqual(sentences);
  });
});

test('an issue never has the value', () => {
  const secret = 'hunter2';
  const values = [
    secret,
    { code: secret },
    { code: 5, message: secret, data: { max: secret } },
    { code: 1, data: secret, x: secret },
  ];
  for (const value of values) expect(JSON.stringify(explain(value, responseCheck))).not.toContain(secret);
});

test.each(hostileValues)('%s gives issues and no exception', (_name, value) => {
  const issues = explain(value, responseCheck);
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.map(formatIssue).join()).not.toBe('');
});
