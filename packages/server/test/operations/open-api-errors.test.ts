import { createRequire } from 'node:module';
import { createFormatter } from '@error-contracts/i18n';
import en from '@error-contracts/i18n/en';
import type { AnyContract } from '@error-contracts/runtime/contract';
import { contract } from '@error-contracts/types';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { defineOperations, openApiErrors } from '../../src/operations/index.js';
import { operations } from './declared-operations.js';

const schema: object = createRequire(import.meta.url)('@error-contracts/validators/error-response.schema.json');
const format = createFormatter([en]);
const made = openApiErrors(operations, { schema, format });

interface Media {
  readonly schema: object;
  readonly examples: { readonly [name: string]: { readonly value: unknown } };
}

describe('the responses of an operation', () => {
  const responses = made.operations.signIn?.responses ?? {};

  test('are by status, each with the errors that are answered and their conditions', () => {
    const described = Object.entries(responses).map(([status, { description }]) => [Number(status), description]);
    expect(described).toEqual([
      [400, '- `PARAMETER_MISSING`: A field is missing.'],
      [401, '- `PASSWORD_INCORRECT`'],
      [403, '- `USER_LOCKED`: Too many passwords were wrong.'],
      [503, '- `SYSTEM_BUSY`: Something unexpected happened.'],
    ]);
  });

  test('say nothing of internal and of hidden errors, nor of when those come', () => {
    expect(JSON.stringify(made)).not.toMatch(/SIGN_IN_USER|no such account|EMAIL_TEMPLATE|template server/);
    const internal = openApiErrors(operations, { schema, format, audience: 'internal' });
    expect(internal.operations.signIn?.responses[401]?.description).toBe(
      '- `PASSWORD_INCORRECT`: SIGN_IN_USER_NOT_FOUND: There is no such account.',
    );
    expect(internal.operations.signIn?.responses[500]?.description).toMatch(/EMAIL_TEMPLATE_UNAVAILABLE/);
  });

  test('have examples that the schemas of the components accept, in the language of the formatter', () => {
    const ajv = new Ajv2020({ strict: false });
    let examples = 0;
    for (const operation of Object.values(made.operations)) {
      for (const { content } of Object.values(operation.responses)) {
        const media = content['application/json'] as Media | undefined;
        for (const [name, { value }] of Object.entries(media?.examples ?? {})) {
          expect(ajv.validate(made.components.schemas[name] as object, value)).toBe(true);
          expect(value).toMatchObject({ message: format(name as 'USER_LOCKED', null, 'en').text });
          examples++;
        }
      }
    }
    expect(examples).toBe(6);
  });

  test('the languages do as well as a formatter', () => {
    expect(openApiErrors(operations, { schema, messages: [en] })).toEqual(made);
  });

  test('an error that holds others has an example with one', () => {
    const form = { errors: { FIELDS_INVALID: 'Several fields are wrong.' } };
    const { operations: all, components } = openApiErrors(defineOperations(contract, { form }), {
      schema,
      messages: [en],
    });
    const media = all.form?.responses[422]?.content['application/json'] as Media | undefined;
    const { FIELDS_INVALID } = media?.examples ?? {};
    const document = { ...components, $ref: '#/components/schemas/FIELDS_INVALID', components };
    expect(new Ajv2020({ strict: false }).validate(document, FIELDS_INVALID?.value)).toBe(true);
    const held = { field: '/name', code: expect.any(Number), message: expect.stringMatching(/\w/), data: null };
    expect(FIELDS_INVALID?.value).toMatchObject({ data: { errors: [held] } });
  });

  test('examples of the user are preferred, and are the only ones without a formatter', () => {
    const value = { code: 1, message: 'x', data: { parameter: 'email' } };
    const { operations: with_ } = openApiErrors(operations, { schema, examples: { PARAMETER_MISSING: value } });
    const media = with_.signIn?.responses[400]?.content['application/json'];
    expect(media).toMatchObject({ examples: { PARAMETER_MISSING: { value } } });
    expect(with_.signIn?.responses[403]?.content['application/json']).not.toHaveProperty('examples');
  });

  test('tools read the names of the errors, and headers are described', () => {
    expect(made.operations.getUser?.['x-error-contracts']).toEqual({ errors: ['USER_NOT_FOUND', 'SYSTEM_BUSY'] });
    expect(Object.keys(responses[503]?.headers ?? {})).toEqual(['content-language', 'x-request-id', 'retry-after']);
    expect(Object.keys(responses[403]?.headers ?? {})).toEqual(['content-language', 'x-request-id']);
  });
});

describe('what schemas refer to', () => {
  const codesIn = (document: object): readonly unknown[] =>
    [...JSON.stringify(document).matchAll(/"const":"?(\w+)/g)].map(([, code]) => code);
  const wanted = { FORM: 'A field is wrong.' } as const;
  const facts = { ...entry, data: 'required' } as const;
  const errorsOf = (code: string, list?: string): AnyContract => ({
    name: 'x',
    sourceLocale: 'en',
    fallback: 'WRONG',
    envelope: {
      code,
      codeType: 'string',
      message: 'm',
      data: 'd',
      status: null,
      properties: [],
      ...(list ? { list } : {}),
    },
    catalog: {
      FORM: { ...facts, name: 'FORM', code: 'A' },
      WRONG: { ...entry, name: 'WRONG', code: 'B' },
      LEDGER: { ...facts, name: 'LEDGER', code: 'C', audience: 'internal' },
      UNKNOWN_USER: { ...entry, name: 'UNKNOWN_USER', code: 'D', sameAnswerAs: 'WRONG' },
    },
  });
  const branch = (code: string): object => ({ properties: { code: { const: code } } });
  const held = { oneOf: ['B', 'C', 'D'].map(branch) };
  const inList = { oneOf: ['A', 'B', 'C', 'D'].map((code) => ({ properties: { error: branch(code) } })) };
  const refersTo = (name: string): object => ({ items: { $ref: `#/$defs/${name}` } });

  test.each<[what: string, contract: AnyContract, schema: object, codes: readonly string[]]>([
    [
      'an error that holds others',
      errorsOf('code'),
      { oneOf: [{ ...branch('A'), ...refersTo('heldError') }], $defs: { heldError: held } },
      ['A', 'B'],
    ],
    ['an error that holds none', errorsOf('code'), { oneOf: [branch('A')], $defs: { heldError: held } }, ['A']],
    [
      'a list',
      errorsOf('/errors/0/error/code', '/errors'),
      {
        oneOf: [
          {
            properties: {
              errors: { prefixItems: [{ properties: { error: branch('A') } }], ...refersTo('errorInList') },
            },
          },
        ],
        $defs: { errorInList: inList },
      },
      ['A', 'A', 'B'],
    ],
  ])('says nothing of internal and of hidden errors: %s', (_, contract, schema_, codes) => {
    const operation = defineOperations(contract, { a: { errors: wanted } } as never);
    expect(codesIn(openApiErrors(operation, { schema: schema_ }).components)).toEqual(codes);
    const internal = openApiErrors(operation, { schema: schema_, audience: 'internal' });
    expect(codesIn(internal.components).join('')).toMatch(codes.length === 1 ? /^A$/ : /BCD$/);
  });
});

test('a schema of another catalogue is refused', () => {
  expect(() => openApiErrors(operations, { schema: { oneOf: [] } })).toThrow(/The schema has no PARAMETER_MISSING/);
});

const entry = { status: 404, domain: 'x', kind: 'error', retry: 'never', audience: 'public', log: 'info' } as const;
const CODE = { const: 'GONE' };
const inDetails = { anyOf: [{ not: {} }, { type: 'object', properties: { reason: CODE } }] };

describe('the schema of an error is found in every envelope', () => {
  test.each<[string, string, object]>([
    ['a property', 'code', { properties: { code: CODE } }],
    ['a property that every object has', 'constructor', { properties: { constructor: CODE } }],
    ['a nested property', '/error/code', { properties: { error: { properties: { code: CODE } } } }],
    ['an escaped name', '/a~1b/c~0d', { properties: { 'a/b': { properties: { 'c~d': CODE } } } }],
    ['an element by its constants', '/details/0/reason', { properties: { details: { items: inDetails } } }],
    ['a list', '/errors/0/code', { properties: { errors: { prefixItems: [{ properties: { code: CODE } }] } } }],
  ])('%s', (_, code, branch) => {
    const contract = {
      name: 'x',
      sourceLocale: 'en',
      envelope: { code, codeType: 'string', message: null, data: null, status: null, properties: [], httpStatus: 200 },
      catalog: { GONE: { ...entry, name: 'GONE', code: 'GONE', data: 'required' } },
    } as const satisfies AnyContract;
    const { components, operations: all } = openApiErrors(
      defineOperations(contract, { a: { errors: { GONE: 'It is gone.' } } }),
      { schema: { oneOf: [{ properties: {} }, branch] }, format: () => ({ text: '', locale: 'en' }) },
    );
    expect(components.schemas.GONE).toEqual(branch);
    expect(Object.keys(all.a?.responses ?? {})).toEqual(['200']);
    expect(JSON.stringify(all)).not.toMatch(/examples/); // nobody knows its data
    expect(all.a?.responses[200]?.headers).not.toHaveProperty('content-language');
  });

  test('definitions become components, and problem details have their own type', () => {
    const contract = {
      name: 'x',
      sourceLocale: 'en',
      envelope: {
        code: '/errors/0/code',
        codeType: 'string',
        message: '/errors/0/detail',
        data: null,
        status: null,
        properties: [],
        format: 'problem+json',
      },
      catalog: { GONE: { ...entry, name: 'GONE', code: 'GONE' } },
    } as const satisfies AnyContract;
    const item = { properties: { code: CODE } };
    const errors = { prefixItems: [item], items: { $ref: '#/$defs/errorInList' } };
    const { components, operations: all } = openApiErrors(
      defineOperations(contract, { a: { errors: { GONE: 'It is gone.' } } }),
      { schema: { oneOf: [{ properties: { errors } }], $defs: { errorInList: item } } },
    );
    expect(components.schemas).toEqual({
      GONE: { properties: { errors: { prefixItems: [item], items: { $ref: '#/components/schemas/errorInList' } } } },
      errorInList: item,
    });
    expect(Object.keys(all.a?.responses[404]?.content ?? {})).toEqual(['application/problem+json']);
  });
});
