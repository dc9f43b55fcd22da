import { NoExampleError, type Schema, sampleText } from '@error-contracts/runtime/examples';
import { describe, expect, test } from 'vitest';
import { kindsOf, valuesOf } from './sampled-values.js';

const lengthsOf = (schema: Schema): readonly number[] =>
  valuesOf(schema).map((value) => (typeof value === 'string' ? [...value].length : (value as unknown[]).length));

describe('all values of a schema, and no others', () => {
  test.each<[Schema, readonly string[]]>([
    [{ const: 7, type: 'string' }, ['7']],
    [{ const: null }, ['null']],
    [{ type: 'null' }, ['null']],
    [{ type: 'boolean' }, ['false', 'true']],
    [{ enum: ['a', 1, null], type: 'string' }, ['"a"', '1', 'null']],
    [{ type: 'integer', minimum: 1.5, maximum: 3.5 }, ['2', '3']],
    [{ type: 'integer', minimum: -1, maximum: 1 }, ['-1', '0', '1']],
    [{ anyOf: [{ const: 1 }, { type: 'null' }] }, ['1', 'null']],
    [{ type: 'array', items: { const: 1 }, minItems: 1, maxItems: 2 }, ['[1,1]', '[1]']],
    [{ type: 'array', prefixItems: [{ const: 1 }, { const: 2 }] }, ['[1,2]']],
    [{ type: 'array', prefixItems: [{ const: 1 }], items: false }, ['[1]']],
    [
      { type: 'object', properties: { a: { const: 1 }, b: { const: 2 } }, required: ['a'] },
      ['{"a":1,"b":2}', '{"a":1}'],
    ],
    [{ type: 'object' }, ['{}']],
    [{ type: 'object', properties: { __proto: { const: 1 } }, required: ['__proto'] }, ['{"__proto":1}']],
  ])('%j', (schema, kinds) => {
    expect(kindsOf(schema)).toEqual(kinds);
  });

  test('integers without limits are those that JSON carries exactly', () => {
    const values = valuesOf({ type: 'integer' });
    expect(values.every(Number.isSafeInteger)).toBe(true);
    expect(values.some((value) => Number(value) < -(2 ** 40))).toBe(true);
    expect(values.some((value) => Number(value) > 2 ** 40)).toBe(true);
  });

  test('numbers are finite, and within their limits', () => {
    const free = valuesOf({ type: 'number' }) as readonly number[];
    expect(free.every(Number.isFinite)).toBe(true);
    expect([Math.min(...free) < -1e9, Math.max(...free) > 1e9]).toEqual([true, true]);
    const limited = valuesOf({ type: 'number', minimum: 0.5, maximum: 0.75 }) as readonly number[];
    expect(limited.every((value) => value >= 0.5 && value <= 0.75)).toBe(true);
    expect(new Set(limited).size).toBeGreaterThan(50);
  });

  test.each<[schema: Schema, accepts: (value: never) => boolean]>([
    [{ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 0.5 }, (value: number) => value > 0 && value < 0.5],
    [
      { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.01 },
      (value: number) => /^0\.\d\d?$/.test(String(value)) && value > 0,
    ],
    [
      { type: 'integer', exclusiveMinimum: 0, maximum: 90, multipleOf: 30 },
      (value: number) => [30, 60, 90].includes(value),
    ],
    [{ type: 'integer', exclusiveMinimum: 6, exclusiveMaximum: 9 }, (value: number) => value === 7 || value === 8],
    [{ type: 'string', format: 'date-time' }, (value: string) => /^\d{4}-\d\d-\d\dT.+(Z|\d\d:\d\d)$/.test(value)],
    [
      { type: 'array', items: { type: 'boolean' }, minItems: 2, uniqueItems: true },
      (value: readonly boolean[]) => value.length === 2 && value[0] !== value[1],
    ],
    [
      { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 2, maxProperties: 3 },
      (value: object) => [2, 3].includes(Object.keys(value).length) && Object.values(value).every(Number.isInteger),
    ],
    [
      { anyOf: [{ type: 'boolean' }, { type: 'null' }] },
      (value: unknown) => value === null || typeof value === 'boolean',
    ],
  ])('%j', (schema, accepts) => {
    for (const value of valuesOf(schema)) expect(accepts(value as never), JSON.stringify(value)).toBe(true);
    expect(kindsOf(schema).length).toBeGreaterThan(1);
  });

  test('a value of any kind equals itself after it was sent', () => {
    const values = valuesOf({});
    for (const value of values) expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
    const kinds = new Set(
      values.map((value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)),
    );
    expect([...kinds].sort()).toEqual(['array', 'boolean', 'null', 'number', 'object', 'string']);
  });

  test('an object has the usual prototype', () => {
    const [value] = valuesOf({ type: 'object', properties: { a: {} } });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('a list without a limit has up to five elements more than it must', () => {
    const items = { const: 1 };
    expect(new Set(lengthsOf({ type: 'array', items }))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    expect(new Set(lengthsOf({ type: 'array', items, minItems: 3 }))).toEqual(new Set([3, 4, 5, 6, 7, 8]));
    expect(
      valuesOf({ type: 'array', minItems: 1, maxItems: 1 }).some((value) => JSON.stringify(value) !== '[null]'),
    ).toBe(true);
  });
});

describe('texts', () => {
  test('have as many characters as JSON Schema counts, some of them none of ASCII', () => {
    const lengths = lengthsOf({ type: 'string', minLength: 2, maxLength: 4 });
    expect(new Set(lengths)).toEqual(new Set([2, 3, 4]));
    const texts = valuesOf({ type: 'string', maxLength: 20 }) as readonly string[];
    expect(texts.every((text) => text.isWellFormed())).toBe(true);
    const points = texts.flatMap((text) => [...text].map((character) => character.codePointAt(0) as number));
    expect([points.some((point) => point < 0x7f), points.some((point) => point > 0xffff)]).toEqual([true, true]);
    expect(points.some((point) => point > 0x7f && point < 0xd800)).toBe(true);
  });

  test('without a limit have up to 200 more than they must; those of the styles may be longer', () => {
    const styled = new Set(
      ['usual', 'lowest', 'highest', 'long', 'chinese', 'right-to-left'].map((style) =>
        sampleText({ type: 'string' }, style as 'usual', ''),
      ),
    );
    const texts = valuesOf({ type: 'string' }) as readonly string[];
    const free = texts.filter((text) => !styled.has(text));
    expect(Math.max(...free.map((text) => [...text].length))).toBeLessThanOrEqual(201);
    expect(new Set(texts.filter((text) => styled.has(text)))).toEqual(styled);
    expect(Math.min(...lengthsOf({ type: 'string', minLength: 30 }))).toBe(30);
    expect(free.length).toBeGreaterThan(texts.length / 2);
  });

  test.each<Schema>([
    { type: 'string', pattern: '^[a-z]{2,4}$' },
    { type: 'string', pattern: '^[a-z]+$', minLength: 3, maxLength: 5 },
    { type: 'string', pattern: '^\\d+$' },
    { type: 'string', pattern: '^-?\\d{1,400}(\\.\\d+)?$' },
    { type: 'string', pattern: '^\\p{Lu}{2}$' },
  ])('match their pattern, and their limits too: %j', (schema) => {
    const texts = valuesOf(schema) as readonly string[];
    const {
      pattern,
      minLength = 0,
      maxLength = 1000,
    } = schema as { pattern: string; minLength?: number; maxLength?: number };
    for (const text of texts) {
      expect(text).toMatch(new RegExp(pattern, 'u'));
      expect([...text].length).toBeGreaterThanOrEqual(minLength);
      expect([...text].length).toBeLessThanOrEqual(maxLength);
    }
    expect(new Set(texts).size).toBeGreaterThan(6);
  });

  test.each(['^\\d+$', '^\\d{15,30}$', '^9{17}\\d$|^1$'])(
    'that are integers are exact, for a parameter may travel as text: %s',
    (pattern) => {
      for (const text of valuesOf({ type: 'string', pattern, examples: ['1'] }) as readonly string[]) {
        if (text !== sampleText({ pattern }, 'highest', '') && text !== sampleText({ pattern }, 'usual', ''))
          expect(Number.isSafeInteger(Number(text)), text).toBe(true);
      }
    },
  );

  test('for which no example can be made say so', () => {
    const make = (): unknown => valuesOf({ type: 'string', pattern: '^(?!.)a$' });
    expect(make).toThrow(NoExampleError);
  });
});
