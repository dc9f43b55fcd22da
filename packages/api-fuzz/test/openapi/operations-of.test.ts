import { describe, expect, test } from 'vitest';
import type { JsonRecord } from '../../src/json-value.js';
import { addressedOperation } from '../../src/openapi/addressed-operation.js';
import { operationsOf } from '../../src/openapi/operations-of.js';
import { knownValues } from '../../src/values/known-values.js';
import { randomFrom } from '../../src/values/random.js';
import { sampleValue } from '../../src/values/sample-value.js';
import { exampleContract } from '../support/example-contract.js';

const contract = await exampleContract();

function apiOf(document: object, base?: string) {
  return operationsOf({ openapi: '3.1.0', ...document } as JsonRecord, contract, base);
}

const ok = { responses: {} };
const codeSchema = (code: number) => ({ type: 'object', properties: { code: { const: code } } });

describe('operations', () => {
  test.each([[{}], [null], [{ $ref: '#/nowhere' }]])('described as %j are tried too', (get) => {
    const { operations } = apiOf({ paths: { '/a/{id}': { get, post: ok } } });
    expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /a/{id}', 'POST /a/{id}']);
    expect(operations[0]).toMatchObject({ id: 'GET /a/{id}', parameters: [{ name: 'id', in: 'path' }] });
  });

  test('have an id, parameters of the path too, and a body', () => {
    const { operations } = apiOf({
      paths: {
        '/users/{id}': {
          parameters: [
            { name: 'id', in: 'path', schema: { type: 'integer' } },
            { $ref: '#/components/parameters/lang' },
          ],
          get: { operationId: 'getUser', ...ok },
          put: {
            parameters: [{ name: 'lang', in: 'query', required: true }],
            requestBody: { $ref: '#/components/requestBodies/user' },
            ...ok,
          },
        },
      },
      components: {
        parameters: { lang: { name: 'lang', in: 'query' } },
        requestBodies: { user: { content: { 'text/plain': {}, 'application/json': { schema: { type: 'object' } } } } },
      },
    });
    expect(operations.map(({ id, method }) => [id, method])).toEqual([
      ['getUser', 'GET'],
      ['PUT /users/{id}', 'PUT'],
    ]);
    expect(operations[0]?.parameters.map(({ name, required }) => [name, required])).toEqual([
      ['id', true],
      ['lang', false],
    ]);
    expect(operations[1]?.parameters.map(({ name, required }) => [name, required])).toEqual([
      ['id', true],
      ['lang', true],
    ]);
    expect(operations[1]?.body).toMatchObject({ mediaType: 'application/json', required: false });
  });

  test('are below the path of the first server, or of the address that was given', () => {
    const paths = { '/a': { get: ok } };
    const pathOf = (document: object, base?: string) => apiOf({ paths, ...document }, base).operations[0]?.path;
    expect(pathOf({})).toBe('/a');
    expect(pathOf({ servers: [{ url: 'https://api.example.com/v2/' }] })).toBe('/v2/a');
    expect(pathOf({ servers: [{ url: '/{stage}', variables: { stage: { default: 'test' } } }] })).toBe('/test/a');
    expect(pathOf({ servers: [{ url: '/v2' }] }, '/v3')).toBe('/v3/a');
  });

  test('that are hostile values are none', () => {
    const hostile = [null, 1, 'x', [], { get: 1 }, { get: 'x' }, { get: [] }, { $ref: '#/paths/~1x0' }, { $ref: 7 }];
    const paths = Object.fromEntries(hostile.map((item, index) => [`/x${index}`, item]));
    expect(() => apiOf({ paths })).toThrow('The document has no operations.');
    const strange = {
      parameters: [null, 7, {}, { name: 7, in: 'query' }, { name: 'a', in: 'body' }],
      requestBody: [],
      responses: { 400: null },
    };
    expect(apiOf({ paths: { '/a': { get: strange } } }).operations[0]).toMatchObject({ parameters: [] });
  });
});

describe('references', () => {
  const api = (paths: object, schemas: object) => apiOf({ paths, components: { schemas } });
  const context = (resolver: ReturnType<typeof apiOf>['resolver']) => ({
    random: randomFrom(1),
    resolver,
    known: knownValues(),
  });

  test('in a circle end', () => {
    const { resolver } = api(
      { '/a': { get: ok } },
      {
        One: { $ref: '#/components/schemas/Two' },
        Two: { $ref: '#/components/schemas/One' },
        Tree: { type: 'object', required: ['left'], properties: { left: { $ref: '#/components/schemas/Tree' } } },
        All: { allOf: [{ $ref: '#/components/schemas/All' }] },
      },
    );
    expect(resolver.resolve({ $ref: '#/components/schemas/One' })).toBeUndefined();
    for (const name of ['One', 'Tree', 'All']) {
      const value = sampleValue({ $ref: `#/components/schemas/${name}` }, context(resolver));
      expect(JSON.stringify(value).length).toBeLessThan(1000);
    }
  });

  test('to other documents are not followed, and are named', () => {
    const { resolver, operations } = api(
      { '/a': { get: { responses: { 400: { $ref: 'https://evil.example/x.json#/a' } } } } },
      {},
    );
    expect(operations).toHaveLength(1);
    expect(resolver.resolve({ $ref: '../other.yaml' })).toBeUndefined();
    expect([...resolver.external]).toEqual(['https://evil.example/x.json#/a', '../other.yaml']);
  });

  test('to inherited members lead nowhere', () => {
    const { resolver } = api({ '/a': { get: ok } }, {});
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(resolver.resolve({ $ref: `#/components/schemas/${name}` })).toBeUndefined();
      expect(resolver.resolve({ $ref: `#/${name}` })).toBeUndefined();
    }
  });
});

describe('declared errors', () => {
  const declared = (operation: object, components: object = {}) =>
    apiOf({ paths: { '/a': { get: operation } }, components }).operations[0]?.declared;
  const answer = (schema: object) => ({ responses: { 404: { content: { 'application/json': { schema } } } } });

  test.each([
    ['a constant', answer(codeSchema(2004))],
    ['an enum', answer({ properties: { code: { enum: [2004] } } })],
    ['one of several', answer({ oneOf: [{ $ref: '#/components/schemas/Missing' }] })],
    ['inside of all of', answer({ allOf: [{ type: 'object' }, codeSchema(2004)] })],
    ['names of the operation', { 'x-error-contracts': ['USER_NOT_FOUND'], responses: {} }],
    ['names of a response', { responses: { 404: { 'x-error-contracts': ['USER_NOT_FOUND'] } } }],
    ['names as keys', { 'x-error-contracts': { USER_NOT_FOUND: 'There is none.' }, responses: {} }],
    ['codes', { 'x-error-contracts': [2004], responses: {} }],
    ['objects', { 'x-error-contracts': { errors: [{ name: 'USER_NOT_FOUND' }] }, responses: {} }],
  ])('by %s', (_, operation) => {
    expect([...(declared(operation, { schemas: { Missing: codeSchema(2004) } }) ?? [])]).toEqual([2004]);
  });

  test('are undefined if the document says nothing of them', () => {
    expect(declared(ok)).toBeUndefined();
    expect(declared(answer({ type: 'object' }))).toBeUndefined();
    expect(declared({ 'x-error-contracts': ['__proto__', 'NO_SUCH', null], responses: {} })).toBeUndefined();
  });

  test('are found in schemas of many branches in linear time', () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => {
        const $ref = `#/components/schemas/S${index + 1}`;
        return [`S${index}`, index === 39 ? codeSchema(2004) : { oneOf: [{ $ref }, { $ref }] }];
      }),
    );
    expect([...(declared(answer({ $ref: '#/components/schemas/S0' }), { schemas }) ?? [])]).toEqual([2004]);
  });
});

describe('samples fit their schema', () => {
  const { resolver } = apiOf({ paths: { '/a': { get: ok } } });
  test.each([
    [{ type: 'integer', minimum: 3, maximum: 3 }, 3],
    [{ type: 'integer', minimum: 2, exclusiveMinimum: true, maximum: 4, exclusiveMaximum: true }, 3],
    [{ type: 'integer', exclusiveMinimum: 2, exclusiveMaximum: 4 }, 3],
    [{ type: ['null', 'integer'], minimum: 7, maximum: 7 }, 7],
    [{ type: 'integer', nullable: true, minimum: 7, maximum: 7 }, 7],
    [{ type: 'number', multipleOf: 5, minimum: 3, maximum: 9 }, 5],
    [{ const: 'x' }, 'x'],
    [{ enum: ['only'] }, 'only'],
    [{ type: 'string', minLength: 12, maxLength: 12 }, expect.stringMatching(/^.{12}$/)],
    [{ type: 'string', format: 'uuid' }, expect.stringMatching(/^[0-9a-f-]{36}$/)],
    [{ type: 'string', pattern: '^\\d{6}$' }, expect.stringMatching(/^\d{6}$/)],
    [{ type: 'string', pattern: '^ord_[A-Z]{2}-\\d{10}$' }, expect.stringMatching(/^ord_[A-Z]{2}-\d{10}$/)],
    [
      { type: 'string', pattern: '^[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}$', format: 'uuid' },
      expect.stringMatching(/^[\da-f-]{36}$/),
    ],
    [{ type: 'string', pattern: '^[\\da-f]{8}-[\\da-f]{20}$' }, expect.stringMatching(/^[\da-f]{8}-[\da-f]{20}$/)],
    [{ type: 'string', pattern: '^(sku|art)/(new|old)$' }, expect.stringMatching(/^(sku|art)\/(new|old)$/)],
    [{ type: 'string', pattern: '^[a-z]+$', minLength: 30, maxLength: 30 }, expect.stringMatching(/^[a-z]{30}$/)],
    [{ type: 'string', pattern: '((' }, expect.any(String)],
    [{ type: 'array', minItems: 2, maxItems: 2, items: { const: 1 } }, [1, 1]],
    [{ type: 'null' }, null],
    [
      {
        allOf: [
          { properties: { a: { const: 1 } }, required: ['a'] },
          { properties: { b: { const: 2 } }, required: ['b'] },
        ],
      },
      { a: 1, b: 2 },
    ],
    [true, 'text'],
    [{ type: 'object', properties: null, required: 7 }, {}],
  ])('%j', (schema, expected) => {
    expect(sampleValue(schema, { random: randomFrom(3), resolver, known: knownValues() })).toEqual(expected);
  });

  test.each([
    '^(([a-z0-9])+)+[!]$',
    '^(a|a)*b(?=c)$',
    '^(?:a*)*$(?!$)',
    `^${'a*'.repeat(40)}b(?=c)$`,
    '^(((((){99}){99}){99}){99}){99}b(?=c)$',
    `^${'('.repeat(100)}${'a{64}){64}'.repeat(20)}`,
  ])('a pattern that goes back far takes little time: %s', (pattern) => {
    const start = process.cpuUsage();
    sampleValue({ type: 'string', pattern }, { random: randomFrom(3), resolver, known: knownValues() });
    expect(process.cpuUsage(start).user).toBeLessThan(500_000);
  });
});

test('a request is for the operation of its method and path', () => {
  const { operations } = apiOf({
    paths: {
      '/users/me': { get: { operationId: 'me', ...ok } },
      '/users/{id}': { get: { operationId: 'user', ...ok } },
      '/users/{id}.json': { get: { operationId: 'file', ...ok } },
    },
  });
  const find = addressedOperation(operations);
  expect(find('GET', '/users/me?a=1')?.id).toBe('me');
  expect(find('GET', '/users/7')?.id).toBe('user');
  for (const path of ['/users/', '/users', '/users/7/x', '//users/7', '/users/..', '/Users/7']) {
    expect(find('GET', path), path).toBeUndefined();
  }
  expect(find('POST', '/users/7')).toBeUndefined();
});

test.each([
  ['circles of wide allOf', { allOf: Array.from({ length: 50 }, () => ({ $ref: '#/components/schemas/a' })) }],
  [
    'circles of required properties',
    {
      type: 'object',
      required: ['a', 'b', 'c', 'd'],
      properties: Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, { $ref: '#/components/schemas/a' }])),
    },
  ],
])('%s end, and make no large values', (_, schema) => {
  const { resolver } = apiOf({ paths: { '/a': { get: ok } }, components: { schemas: { a: schema } } });
  const context = { random: randomFrom(1), resolver, known: knownValues() };
  expect(JSON.stringify(sampleValue(schema, context))?.length ?? 0).toBeLessThan(100_000);
});
