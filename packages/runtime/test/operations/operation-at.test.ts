import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import { defineOperations, operationAt } from '../../src/operations/index.js';
import { shop } from './shop-contract.js';

const errors = { BUSY: 'Always.' } as const;
const operations = defineOperations(shop, {
  root: { method: 'GET', path: '/', errors },
  users: { method: 'GET', path: '/users', errors },
  slash: { method: 'GET', path: '/slash/', errors },
  me: { method: 'GET', path: '/users/me', errors },
  user: { method: 'GET', path: '/users/:id', errors },
  changeUser: { method: 'PUT', path: '/users/{name}', errors },
  orders: { method: 'GET', path: '/users/{id}/orders', errors },
  myCart: { method: 'GET', path: '/users/me/cart', errors },
  lock: { method: 'POST', path: '/users/{id}:lock', errors },
  picture: { method: 'GET', path: '/pictures/{name}.png', errors },
  head: { method: 'HEAD', path: '/head', errors },
});

test.each([
  ['GET', '/', 'root'],
  ['GET', '/users', 'users'],
  ['GET', '/users/', undefined],
  ['GET', '/slash/', 'slash'],
  ['GET', '/slash', undefined],
  ['GET', '/users/me', 'me'],
  ['GET', '/users/7', 'user'],
  ['HEAD', '/users/7', 'user'],
  ['PUT', '/users/me', 'changeUser'],
  ['GET', '/users/me/orders', 'orders'],
  ['GET', '/users/me/cart', 'myCart'],
  ['POST', '/users/7:lock', 'lock'],
  ['POST', '/users/:lock', undefined],
  ['GET', '/pictures/a.png', 'picture'],
  ['GET', '/pictures/.png', undefined],
  ['GET', '/pictures/a.gif', undefined],
  ['HEAD', '/head', 'head'],
  ['GET', '/head', undefined],
  ['DELETE', '/users/7', undefined],
  ['GET', '/users//', undefined],
  ['GET', '/users/7/orders/8', undefined],
  ['GET', 'users', undefined],
  ['GET', '', undefined],
  ['__proto__', '/users/__proto__', undefined],
  ['GET', '/constructor', undefined],
])('%s %s is %s', (method, path, name) => {
  expect(operationAt(operations, method, path)?.name).toBe(name);
});

test('a path of a megabyte costs nothing', () => {
  const start = cpuTime();
  for (let times = 0; times < 100; times++)
    expect(operationAt(operations, 'GET', '/a'.repeat(500_000))).toBeUndefined();
  expect(cpuTime() - start).toBeLessThan(1000);
});

test('declarations that were made to be ambiguous cost no more than there are segments', () => {
  const hostile = Object.fromEntries(
    Array.from({ length: 1024 }, (_, index) => {
      const path = Array.from({ length: 10 }, (_, bit) => ((index >> bit) & 1 ? '/a' : `/{p${bit}}`)).join('');
      return [`o${index}`, { method: 'GET', path, errors } as const];
    }),
  );
  const all = defineOperations(shop, hostile);
  const start = cpuTime();
  for (let times = 0; times < 100; times++) expect(operationAt(all, 'PUT', '/a'.repeat(10))).toBeUndefined();
  expect(cpuTime() - start).toBeLessThan(1000);
});
