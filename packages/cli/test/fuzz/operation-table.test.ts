import { expect, test } from 'vitest';
import { operationTable } from '../../src/commands/fuzz/report/operation-table.js';

const same = (text: string): string => text;
const colors = { bold: same, red: same } as never;
const operation = { id: 'buy', method: 'POST', path: '/orders', requests: 9, statuses: { 404: 9 }, findings: 0 };

test('an error that came and is not declared counts as none that is', () => {
  const errors = { USER_NOT_FOUND: 5, USER_LOCKED: 4 };
  const [, row] = operationTable([{ ...operation, errors, declared: 3, unseen: ['A', 'B'] }], colors);
  expect(row).toMatch(/USER_NOT_FOUND 5, USER_LOCKED 4, 1 of 3 declared$/);
});

test('an operation that declares nothing has no such number', () => {
  expect(operationTable([{ ...operation, errors: { USER_LOCKED: 4 } }], colors)[1]).toMatch(/USER_LOCKED 4$/);
});
