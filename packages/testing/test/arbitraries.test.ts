import { NoExampleError, type Schema, sampleText } from '@error-contracts/runtime/examples';
import { explainErrorResponse, isErrorResponse, parseErrorResponse } from '@error-contracts/validators';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArbitraryContext, arbitraryOf } from '../src/arbitraries/arbitrary-of.js';
import { createArbitraries } from '../src/arbitraries/index.js';
import { options } from './faults/real-faults.js';

const ALONE: ArbitraryContext = { further: [], shuffles: false };

/** Returns 300 values; the same ones each time. */
function valuesOf(schema: Schema, context = ALONE): readonly unknown[] {
  const values = fc.sample(arbitraryOf(schema, context), { seed: 1, numRuns: 300 });
  expect(values).toHaveLength(300);
  return values;
}

/** Returns the different values, as JSON. */
const kindsOf = (schema: Schema, context = ALONE): readonly string[] =>
  [...new Set(valuesOf(schema, context).map((value) => JSON.stringify(value)))].sort();

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

describe('lists of errors', () => {
  const list: Schema = { type: 'array', prefixItems: [{ const: 1 }], items: { type: 'object' } };
  const further = [{ const: 2 }, { const: 3 }];

  test('have up to two more of any error after the first', () => {
    expect(kindsOf(list, { further, shuffles: false })).toEqual([
      '[1,2,2]',
      '[1,2,3]',
      '[1,2]',
      '[1,3,2]',
      '[1,3,3]',
      '[1,3]',
      '[1]',
    ]);
    expect(kindsOf(list)).toEqual(['[1]']);
    expect(kindsOf({ ...list, items: false }, { further, shuffles: false })).toEqual(['[1]']);
  });

  const marked = (constant: number, minContains?: number): Schema => ({
    contains: { const: constant },
    ...(minContains === undefined ? {} : { minContains }),
    items: { anyOf: [{ not: { const: constant } }, { const: constant }] },
  });
  const details: Schema = { type: 'array', allOf: [marked(1), marked(2, 0), marked(3)] };

  test('whose elements are known by their constants have each once, in any order where that is wanted', () => {
    expect(kindsOf(details)).toEqual(['[1,2,3]', '[1,3]']);
    expect(kindsOf(details, { further, shuffles: true })).toEqual([
      '[1,2,3]',
      '[1,3,2]',
      '[1,3]',
      '[2,1,3]',
      '[2,3,1]',
      '[3,1,2]',
      '[3,1]',
      '[3,2,1]',
    ]);
  });
});

describe('the arbitraries of a contract', () => {
  const arbitraries = createArbitraries(options);
  const sample = <Of>(arbitrary: fc.Arbitrary<Of>, numRuns = 100): readonly Of[] =>
    fc.sample(arbitrary, { seed: 1, numRuns });
  const { catalog } = options.contract;

  test('all names, and no others', () => {
    expect(new Set(sample(arbitraries.name(), 3000))).toEqual(new Set(Object.keys(catalog)));
  });

  test('responses are of the error that is named, or of many', () => {
    for (const body of sample(arbitraries.response('PROJECT_DESCRIPTION_TOO_LONG'))) {
      expect(isErrorResponse(body, 'PROJECT_DESCRIPTION_TOO_LONG')).toBe(true);
    }
    const all = sample(arbitraries.response(), 300);
    expect(all.every((body) => isErrorResponse(body))).toBe(true);
    expect(new Set(all.map((body) => (body as { readonly code: number }).code)).size).toBeGreaterThan(50);
  });

  test('data are by the names of parameters; null is none', () => {
    const seen = sample(arbitraries.data('PROJECT_DESCRIPTION_TOO_LONG'));
    expect(seen).toContainEqual(null);
    expect(seen).toContainEqual({ max: expect.any(Number) });
    expect(new Set(sample(arbitraries.data('USER_NOT_FOUND')))).toEqual(new Set([null]));
  });

  test('wrong responses have one issue that is named', () => {
    const kinds = new Set<string>();
    for (const name of ['PROJECT_DESCRIPTION_TOO_LONG', 'FIELDS_INVALID', undefined] as const) {
      for (const { kind, body, issue } of sample(arbitraries.wrongResponse(name))) {
        kinds.add(kind);
        expect(explainErrorResponse(body)).toContainEqual(expect.objectContaining(issue));
        if (name !== undefined) continue;
        expect(isErrorResponse(body)).toBe(false);
      }
    }
    expect(kinds.size).toBeGreaterThan(8);
  });

  test('a newer response has a code that this catalogue lacks, and is else right', () => {
    const { contract } = options;
    const newer = createArbitraries({
      ...options,
      contract: { ...contract, envelope: { ...contract.envelope, success: [4711] } } as never,
    });
    const known = new Set<unknown>([...Object.values(catalog).map(({ code }) => code), 4711]);
    for (const name of ['PROJECT_DESCRIPTION_TOO_LONG', undefined] as const) {
      for (const body of sample(newer.newerResponse(name as never))) {
        const { code } = body as { readonly code: unknown };
        expect(Number.isSafeInteger(code)).toBe(true);
        expect(known.has(code)).toBe(false);
        expect(parseErrorResponse(body)).toMatchObject({ ok: true, known: false, code });
        expect(explainErrorResponse(body).map(({ rule }) => rule)).toEqual(['unknown-code']);
      }
    }
  });
});

test('a newer response of a catalogue whose codes are texts', () => {
  const entry = { status: 400, domain: 'x', kind: 'error', retry: 'never', audience: 'public', log: 'info' } as const;
  const catalog = { GONE: { ...entry, name: 'GONE', code: 'gone' } };
  const envelope = { ...options.contract.envelope, codeType: 'string' as const };
  const branch = {
    title: 'Gone',
    type: 'object',
    properties: { code: { const: 'gone' }, message: { type: 'string' }, data: { type: 'null' } },
    required: ['code', 'message', 'data'],
    additionalProperties: false,
  };
  const contract = { ...options.contract, name: 'texts', envelope, catalog, fallback: 'GONE' };
  const { newerResponse, wrongResponse } = createArbitraries({
    contract: contract as never,
    schema: { oneOf: [branch] },
  });
  const codes = fc.sample(newerResponse(), { seed: 1, numRuns: 200 }).map((body) => (body as { code: string }).code);
  expect(codes.every((code) => /^([a-z]{1,9}([._-][a-z]{1,9}){0,3}|[1-9]\d{0,4})$/.test(code))).toBe(true);
  expect(codes).not.toContain('gone');
  expect([codes.some((code) => /^\d+$/.test(code)), codes.some((code) => /^[a-z]/.test(code))]).toEqual([true, true]);
  expect(fc.sample(wrongResponse('GONE' as never), { seed: 1, numRuns: 20 })).toHaveLength(20);
});
