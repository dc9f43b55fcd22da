import { expect, test } from 'vitest';
import { compare, sharesWords } from '../../src/compare/index.js';
import { example, released, snapshotOfCatalog } from './snapshot-of-catalog.js';

test.each([
  ['No such user.', 'We can’t find this user.'],
  ['The account is locked', 'Locked accounts cannot sign in'],
  ['用户不存在', '找不到该用户'],
  ['系统繁忙', '服务忙，请稍后再试'],
  ['Пользователь не найден', 'Нет такого пользователя'],
  ['No such user.', '用户不存在'],
  ['', 'No such user.'],
  ['42', 'Not found: 42'],
])('%j may be %j in other words', (one, other) => {
  expect([sharesWords(one, other), sharesWords(other, one)]).toEqual([true, true]);
});

test.each([
  ['No such user.', 'The payment is late.'],
  ['用户不存在', '订单已取消'],
  ['Konto unbekannt', 'Zahlung abgelehnt'],
  ['Invalid password', 'Invalid address'],
])('%j is not %j', (one, other) => {
  expect([sharesWords(one, other), sharesWords(other, one)]).toEqual([false, false]);
});

test('a text of another meaning is said to be one; against the digest of a release nothing is', async () => {
  const before = await snapshotOfCatalog(example());
  const now = example();
  now.catalog.errors.ORDER_NOT_FOUND.message = 'The payment is late.';
  const after = await snapshotOfCatalog(now);
  expect(compare(before, after).map(({ kind }) => kind)).toEqual(['message-changed:other-meaning']);
  expect(compare(released(before), after).map(({ kind }) => kind)).toEqual(['message-changed']);
});
