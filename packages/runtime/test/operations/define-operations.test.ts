import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { describe, expect, test } from 'vitest';
import {
  type AnyOperations,
  defineOperations,
  errorGroup,
  mergeOperations,
  operationAt,
  operationList,
  operationNamed,
  operationsJson,
} from '../../src/operations/index.js';
import { shop } from './shop-contract.js';

const signedIn = errorGroup(shop, { PASSWORD_WRONG: 'The session has another password.' });
const operations = defineOperations(
  shop,
  {
    getOrder: { method: 'GET', path: '/orders/:orderId', errors: { ORDER_MISSING: 'There is no such order.' } },
    renameOrder: {
      method: 'PATCH',
      path: '/orders/{id}',
      errors: { NAME_TOO_LONG: 'The name is too long.', PASSWORD_WRONG: 'It is the wrong one.' },
      groups: [signedIn],
    },
    import: { errors: { DISK_FULL: 'There is no room.' } },
  },
  { basePath: '/api', groups: [{ BUSY: 'Something unexpected happened.' }] },
);

test('an operation has its route, its errors and those of its groups, an error of both with both conditions', () => {
  expect(operations.renameOrder).toEqual({
    name: 'renameOrder',
    catalog: 'shop',
    method: 'PATCH',
    path: '/api/orders/{id}',
    errors: {
      NAME_TOO_LONG: 'The name is too long.',
      PASSWORD_WRONG: 'It is the wrong one. The session has another password.',
      BUSY: 'Something unexpected happened.',
    },
  });
  expect(operations.import).not.toHaveProperty('path');
  expect(operationList(operations).map(({ name }) => name)).toEqual(['getOrder', 'renameOrder', 'import']);
});

test('nobody changes a declaration', () => {
  expect(Object.isFrozen(operations)).toBe(true);
  expect(Object.isFrozen(operations.getOrder)).toBe(true);
  expect(Object.isFrozen(operations.getOrder.errors)).toBe(true);
});

test('a former name declares the error of the present name', () => {
  const { old } = defineOperations(shop, { old: { errors: { ORDER_GONE: 'Gone.', ORDER_MISSING: 'Missing.' } } });
  expect(old.errors).toEqual({ ORDER_MISSING: 'Gone. Missing.' });
});

test('a condition that two groups have is there once', () => {
  const groups = [{ BUSY: 'Often.' }, { BUSY: 'Often.' }] as const;
  const { twice } = defineOperations(shop, { twice: { errors: { BUSY: 'Often.' }, groups } }, { groups });
  expect(twice.errors).toEqual({ BUSY: 'Often.' });
});

test('operations of several modules become one', () => {
  const more = defineOperations(shop, { ping: { method: 'GET', path: '/ping', errors: { BUSY: 'Always.' } } });
  const all = mergeOperations(operations, more);
  expect(all.ping.path).toBe('/ping');
  expect(all.getOrder).toBe(operations.getOrder);
  expect(operationAt(all, 'GET', '/ping')).toBe(more.ping);
});

describe('what is wrong is reported at once, with a help', () => {
  test.each<[string, object, ...RegExp[]]>([
    [
      'an unknown error',
      { a: { errors: { ORDER_MISING: '' } } },
      /a: shop has no error ORDER_MISING\. Did you mean ORDER_MISSING\?/,
    ],
    [
      'an unknown error in a group',
      { a: { errors: { BUSY: '' }, groups: [{ NOPE: '' }] } },
      /a: shop has no error NOPE/,
    ],
    ['a retired error', { a: { errors: { COUPON_RETIRED: '' } } }, /a: COUPON_RETIRED is retired/],
    [
      'a name that every object has',
      { a: { errors: { constructor: '', toString: '' } } },
      /no error constructor/,
      /no error toString/,
    ],
    ['__proto__ as an error', { a: { errors: JSON.parse('{"__proto__":"x"}') } }, /a: shop has no error __proto__/],
    ['a condition that is no text', { a: { errors: { BUSY: 1 } } }, /the condition of BUSY is no text/],
    ['no errors', { a: {} }, /a: its errors are no object/],
    ['a list of errors', { a: { errors: ['BUSY'] } }, /a: its errors are no object/],
    ['an empty list', { a: { errors: {} } }, /a: it has no error, but every operation can fail\. List at least BUSY/],
    ['groups that are no list', { a: { errors: { BUSY: '' }, groups: {} } }, /a: its groups are no list/],
    ['no operation', {}, /there is no operation/],
    ['something else', null as never, /there is no operation/],
    ['an operation that is none', { a: null }, /a: it is no object with errors/],
    ['__proto__ as an operation', JSON.parse('{"__proto__":{"errors":{"BUSY":""}}}'), /__proto__: that is no name/],
    ['an empty name', { '': { errors: { BUSY: '' } } }, /: that is no name/],
    ['an invisible name', { 'a\u202eb': { errors: { BUSY: '' } } }, /a\\u202eb: that is no name/],
    ['a long name', { ['x'.repeat(201)]: { errors: { BUSY: '' } } }, /that is no name/],
    [
      'a mistyped method',
      { a: { method: 'get', path: '/', errors: { BUSY: '' } } },
      /its method is none of .* Did you mean GET\?/,
    ],
    ['a method without a path', { a: { method: 'GET', errors: { BUSY: '' } } }, /a: its path is no text/],
    ['a path without a method', { a: { path: '/', errors: { BUSY: '' } } }, /a: its method is none of/],
    ['a relative path', { a: { method: 'GET', path: 'x', errors: { BUSY: '' } } }, /its path does not begin with \//],
    ['a wildcard', { a: { method: 'GET', path: '/x/*', errors: { BUSY: '' } } }, /its path has a space, a wildcard/],
    [
      'a pattern',
      { a: { method: 'GET', path: '/:id(\\d+)', errors: { BUSY: '' } } },
      /its path has a space|is no name/,
    ],
    [
      'two parameters between slashes',
      { a: { method: 'GET', path: '/{a}-{b}', errors: { BUSY: '' } } },
      /two parameters/,
    ],
    [
      'an endless path',
      { a: { method: 'GET', path: `/${'x/'.repeat(2000)}`, errors: { BUSY: '' } } },
      /is longer than 2000/,
    ],
    [
      'two operations with one route',
      {
        a: { method: 'GET', path: '/x/:id', errors: { BUSY: '' } },
        b: { method: 'GET', path: '/x/{name}', errors: { BUSY: '' } },
      },
      /b: GET \/x\/\{name\} is the route of a too/,
    ],
    ['nothing between slashes', { a: { method: 'GET', path: '/a//b', errors: { BUSY: '' } } }, /a: .*nothing between/],
    [
      'two parameters with one name',
      { a: { method: 'GET', path: '/{id}/x/:id', errors: { BUSY: '' } } },
      /a: its path has two parameters called id\./,
    ],
    [
      'a mistyped member',
      { a: { errors: { BUSY: '' }, group: [{ ORDER_MISSING: '' }] } },
      /a: it has no member group\. Did you mean groups\?/,
    ],
    ['several mistakes', { a: { errors: { NOPE: '' } }, b: { errors: {} } }, /- a: .*\n- b: /],
  ])('%s', (_, declared, ...said) => {
    for (const part of said) expect(() => defineOperations(shop, declared as never)).toThrow(part);
  });

  test.each<[name: string, options: object, said: RegExp]>([
    ['groups that are no list', { groups: { BUSY: '' } }, /every operation: its groups are no list/],
    ['a group that is none', { groups: [null] }, /every operation: its errors are no object/],
    ['a path that is no text', { basePath: 5 }, /every operation: its basePath is no text/],
    ['a slash at the end of the path', { basePath: '/api/' }, /a: its path has nothing between two slashes/],
  ])('for every operation: %s', (_, options, said) => {
    const declared = { a: { method: 'GET', path: '/a', errors: { BUSY: '' } } } as const;
    expect(() => defineOperations(shop, declared, options as never)).toThrow(said);
  });

  test('further members are for other tools', () => {
    const declared = { a: { errors: { BUSY: '' }, summary: 'Lists orders.', tags: [] } };
    expect(defineOperations(shop, declared).a.errors).toEqual({ BUSY: '' });
  });

  test.each([[undefined], [null], [{}], [[]]])('%j, which is no operations', (wrong) => {
    const none = wrong as never;
    const uses = [
      () => mergeOperations(none),
      () => mergeOperations(operations, none),
      () => operationsJson(none),
      () => operationList(none),
      () => operationAt(none, 'GET', '/'),
      () => operationNamed(none, 'a'),
    ];
    for (const use of uses) expect(use).toThrow(/^These are no operations: give what defineOperations returned\.$/);
  });

  test('a group with an unknown error', () => {
    expect(() => errorGroup(shop, { BUSI: '' } as never)).toThrow(/has no error BUSI\. Did you mean BUSY\?/);
  });

  test('the same operation twice', () => {
    const again = defineOperations(shop, { getOrder: { errors: { BUSY: '' } } });
    expect(() => mergeOperations(operations, again)).toThrow(/getOrder: two operations have this name/);
    const sameRoute = defineOperations(shop, { x: { method: 'GET', path: '/api/orders/{x}', errors: { BUSY: '' } } });
    expect(() => mergeOperations(operations, sameRoute)).toThrow(/x: .* is the route of getOrder too/);
  });

  test('operations of two catalogues', () => {
    const other = defineOperations({ ...shop, name: 'other' }, { a: { errors: { BUSY: '' } } });
    expect(() => mergeOperations(operations, other)).toThrow(/they are of shop and of other/);
  });

  test('a hundred mistakes are counted, not printed', () => {
    const wrong = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`o${index}`, {}]));
    expect(() => defineOperations(shop, wrong as never)).toThrow(/and 80 more\.$/);
  });
});

test('an operation may be called as a method of every object, and one that is not declared is undefined', () => {
  const all = defineOperations(shop, { constructor: { errors: { BUSY: '' } } } as {
    constructor: { errors: { BUSY: '' } };
  });
  expect(operationNamed(all, 'constructor')?.name).toBe('constructor');
  const unknown = operations as unknown as Record<string, unknown>;
  expect([unknown.toString, unknown.hasOwnProperty]).toEqual([undefined, undefined]);
  expect(operationNamed(operations, '__proto__')).toBeUndefined();
});

describe('as JSON', () => {
  const hidden = defineOperations(shop, {
    signIn: {
      errors: {
        ACCOUNT_UNKNOWN: 'There is no such account.',
        DISK_FULL: 'There is no room.',
        PASSWORD_WRONG: 'The password is wrong.',
        SHARD_LOST: 'A shard is lost.',
      },
    },
  });

  test('the public reads no internal and no hidden error', () => {
    expect(operationsJson(hidden)).toEqual({
      catalog: 'shop',
      operations: { signIn: { errors: { PASSWORD_WRONG: 'The password is wrong.', BUSY: '' } } },
    });
  });

  test('tests read everything that was declared, and the declarations can be made of it again', () => {
    const json = JSON.parse(JSON.stringify(operationsJson(operations, { audience: 'internal' })));
    const again: AnyOperations = defineOperations(shop, json.operations);
    expect(operationsJson(again, { audience: 'internal' })).toEqual(json);
    expect(operationAt(again, 'GET', '/api/orders/7')).toEqual(operations.getOrder);
  });
});

test('5,000 operations take a moment, and four times as many four times as long', () => {
  const milliseconds = (count: number): number => {
    const declared = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `o${index}`,
        { method: 'GET', path: `/a/{x}/b${index}`, errors: { BUSY: 'x', ORDER_MISSING: 'y' } } as const,
      ]),
    );
    const start = cpuTime();
    const all = defineOperations(shop, declared);
    expect(operationAt(all, 'GET', `/a/1/b${count - 1}`)?.name).toBe(`o${count - 1}`);
    return cpuTime() - start;
  };
  const few = milliseconds(5_000);
  expect(few).toBeLessThan(1000);
  expect(milliseconds(20_000)).toBeLessThan(16 * few);
});
