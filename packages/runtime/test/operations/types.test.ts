import { expect, expectTypeOf, test } from 'vitest';
import {
  type AnsweredNameOf,
  type AnyOperations,
  type ContractOf,
  type DeclaredNameOf,
  defineOperations,
  errorGroup,
  mergeOperations,
  type NamesByPresentName,
  type Operation,
} from '../../src/operations/index.js';
import { shop } from './shop-contract.js';

type Shop = typeof shop;

const group = errorGroup(shop, { BUSY: 'Something unexpected happened.' });
const operations = defineOperations(
  shop,
  {
    getOrder: { method: 'GET', path: '/orders/:id', errors: { ORDER_GONE: 'No such order.' }, groups: [group] },
    signIn: { errors: { ACCOUNT_UNKNOWN: 'Nobody.', SHARD_LOST: 'Lost.' } },
  },
  { groups: [{ DISK_FULL: 'No room.' }] },
);

test('an operation knows its name, its contract and the present names of its errors', () => {
  expectTypeOf(operations.getOrder.name).toEqualTypeOf<'getOrder'>();
  expectTypeOf<DeclaredNameOf<typeof operations.getOrder>>().toEqualTypeOf<'ORDER_MISSING' | 'BUSY' | 'DISK_FULL'>();
  expectTypeOf<ContractOf<typeof operations.getOrder>>().toEqualTypeOf<Shop>();
  expectTypeOf(operations.getOrder).toExtend<Operation>();
  expectTypeOf(operations).toExtend<AnyOperations>();
  expect(operations.getOrder.errors.ORDER_MISSING).toBe('No such order.');
});

test('hidden errors, and internal ones with data, are answered as others', () => {
  expectTypeOf<AnsweredNameOf<Shop, typeof operations.signIn>>().toEqualTypeOf<
    'PASSWORD_WRONG' | 'BUSY' | 'DISK_FULL'
  >();
  expect(Object.keys(operations.signIn.errors)).toEqual(['ACCOUNT_UNKNOWN', 'SHARD_LOST', 'DISK_FULL']);
});

test('the names of an error are known by the present one', () => {
  const former: NamesByPresentName<Shop>['ORDER_MISSING'] = 'ORDER_GONE';
  expectTypeOf<NamesByPresentName<Shop>['ORDER_MISSING']>().toEqualTypeOf<'ORDER_MISSING' | 'ORDER_GONE'>();
  expect(shop.catalog[former].name).toBe('ORDER_MISSING');
});

test('merged operations are those of all', () => {
  const all = mergeOperations(operations, defineOperations(shop, { ping: { errors: { BUSY: '' } } }));
  expectTypeOf<DeclaredNameOf<typeof all.ping>>().toEqualTypeOf<'BUSY'>();
  expectTypeOf<DeclaredNameOf<typeof all.signIn>>().toEqualTypeOf<'ACCOUNT_UNKNOWN' | 'SHARD_LOST' | 'DISK_FULL'>();
  expect(all.ping.name).toBe('ping');
});

test('what is wrong does not compile', () => {
  const wrong = [
    // @ts-expect-error no such error
    () => defineOperations(shop, { a: { errors: { ORDER_MISING: '' } } }),
    // @ts-expect-error no such error beside one that exists
    () => defineOperations(shop, { a: { errors: { BUSY: '', ORDER_MISING: '' } } }),
    // @ts-expect-error a retired error
    () => defineOperations(shop, { a: { errors: { COUPON_RETIRED: '' } } }),
    // @ts-expect-error no errors
    () => defineOperations(shop, { a: { method: 'GET', path: '/' } }),
    // @ts-expect-error no method of HTTP
    () => defineOperations(shop, { a: { method: 'get', path: '/', errors: { BUSY: '' } } }),
    // @ts-expect-error a condition that is no text
    () => defineOperations(shop, { a: { errors: { BUSY: true } } }),
    // @ts-expect-error no such error
    () => errorGroup(shop, { BUSI: '' }),
    // @ts-expect-error no such operation
    () => operations.getOrders.errors,
    // @ts-expect-error not an error of it
    () => operations.getOrder.errors.PASSWORD_WRONG.length,
  ];
  for (const call of wrong) expect(call).toThrow(TypeError);
});
