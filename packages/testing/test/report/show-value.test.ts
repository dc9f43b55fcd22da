import { describe, expect, test } from 'vitest';
import { isAsymmetric, showText, showValue } from '../../src/report/show-value.js';

const fail = (): never => {
  throw new Error('touched');
};
const hostile = new Proxy({}, { get: fail, ownKeys: fail, getOwnPropertyDescriptor: fail });
const matcher = (more: object = {}): object => ({ asymmetricMatch: () => true, toString: () => 'Any', ...more });

describe('a value', () => {
  test.each<[unknown, string]>([
    [undefined, '(missing)'],
    [null, 'null'],
    ['a "text"', '"a \\"text\\""'],
    ['', '""'],
    [7, '7'],
    [true, 'true'],
    [5n, '5n'],
    [{ size: 5n, sizes: [6n] }, '{"size":"5n","sizes":["6n"]}'],
    [() => 1, 'a function'],
    [Symbol('s'), 'Symbol(s)'],
    [{ a: undefined, b: [undefined] }, '{"b":[null]}'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ])('%# is shown as %s', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  test('that throws when it is read', () => {
    expect(showValue(hostile)).toBe('a value that cannot be read');
    expect(showValue({ toJSON: fail })).toBe('a Object that is no JSON');
  });

  test('a list that has itself', () => {
    const list: unknown[] = [];
    list.push(list);
    expect(showValue(list)).toBe('a Array that is no JSON');
  });
});

describe('a matcher', () => {
  test.each<[string, unknown, string]>([
    ['of Vitest and Jest', matcher({ toAsymmetricMatcher: () => 'Any<Number>' }), 'Any<Number>'],
    ['of others', matcher(), 'Any'],
    ['with what it compares', matcher({ sample: { a: 1n } }), 'Any {"a":"1n"}'],
    ['inside of another one', matcher({ sample: [matcher({ sample: 1 })] }), 'Any [Any 1]'],
    ['in data', { a: matcher(), b: ['"', matcher({ toAsymmetricMatcher: () => '"B"' })] }, '{"a":Any,"b":["\\"","B"]}'],
  ])('%s', (_name, value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  test('that throws', () => {
    expect(showValue(matcher({ toAsymmetricMatcher: fail }))).toBe('a matcher');
    expect(showValue([matcher({ toString: fail })])).toBe('[a matcher]');
  });

  test('its method is called on it', () => {
    const own = { asymmetricMatch: () => true, kind: 'Own', toAsymmetricMatcher: nameOf };
    function nameOf(this: { readonly kind: string }): string {
      return this.kind;
    }
    expect(showValue(own)).toBe('Own');
    expect(showValue([own])).toBe('[Own]');
  });

  test('is known by its method alone', () => {
    expect(isAsymmetric(matcher())).toBe(true);
    for (const value of [undefined, null, 'text', 1, {}, { asymmetricMatch: true }, hostile]) {
      expect(isAsymmetric(value)).toBe(false);
    }
  });
});

describe('a long value', () => {
  test.each<[unknown, number, string]>([
    ['12345678', 10, '"12345678"'],
    ['123456789', 10, '"123456789… (9 characters)'],
    [[1, 2, 3], 7, '[1,2,3]'],
    [[1, 2, 3, 4], 7, '[1,2,3,… (9 characters)'],
    ['1234567😀', 9, '"1234567… (9 characters)'],
    ['123456😀9', 9, '"123456😀… (9 characters)'],
  ])('%j in %i columns is %s', (value, longest, shown) => {
    expect(showValue(value, longest)).toBe(shown);
  });

  test('240 characters, if nobody says how many', () => {
    expect(showValue('x'.repeat(238))).toBe(`"${'x'.repeat(238)}"`);
    expect(showValue('x'.repeat(240))).toBe(`"${'x'.repeat(239)}… (240 characters)`);
    expect(showText('x'.repeat(240))).toBe('x'.repeat(240));
    expect(showText('x'.repeat(241))).toBe(`${'x'.repeat(240)}… (241 characters)`);
  });

  test('a text without quotation marks', () => {
    expect(showText('12345', 5)).toBe('12345');
    expect(showText('123456', 5)).toBe('12345… (6 characters)');
    expect(showText('1234😀', 5)).toBe('1234… (6 characters)');
    expect(showText('a\nb', 5)).toBe('a\\nb');
  });
});
