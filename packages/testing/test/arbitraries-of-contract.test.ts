import type { Schema } from '@error-contracts/runtime/examples';
import { explainErrorResponse, isErrorResponse, parseErrorResponse } from '@error-contracts/validators';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createArbitraries } from '../src/arbitraries/index.js';
import { options } from './faults/real-faults.js';
import { kindsOf } from './sampled-values.js';

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
