import { afterEach, expect, test } from 'vitest';
import type { AnyContract } from '../../src/contract/index.js';
import {
  currentRecorder,
  fingerprintOf,
  fingerprintOfContract,
  RECORDER,
  type Sighting,
  sighted,
  witnessOf,
} from '../../src/coverage/index.js';

afterEach(() => {
  Reflect.deleteProperty(globalThis, RECORDER);
});

/** Returns the list into which everything goes that is seen from now on. */
function recorded(): readonly Sighting[] {
  const seen: Sighting[] = [];
  Object.assign(globalThis, { [RECORDER]: (sighting: Sighting) => seen.push(sighting) });
  return seen;
}

const entries = { ORDER_LOCKED: { name: 'ORDER_LOCKED', code: 2001 }, ORDER_GONE: { name: 'ORDER_GONE', code: 2002 } };
const contract = { name: 'shop', catalog: entries } as unknown as AnyContract;
const seenError = { kind: 'asserted', name: 'ORDER_LOCKED', code: 2001 } as const;

test('without a recorder nothing happens', () => {
  expect(currentRecorder()).toBeUndefined();
  expect(() => sighted({ catalog: 'shop', ...seenError })).not.toThrow();
  expect(() => witnessOf(contract)(seenError)).not.toThrow();
});

test('a recorder of another copy of the package is found by its symbol', () => {
  const seen: unknown[] = [];
  Object.assign(globalThis, { [Symbol.for('error-contracts.coverage')]: (sighting: unknown) => seen.push(sighting) });
  sighted({ catalog: 'shop', ...seenError });
  expect(seen).toEqual([{ catalog: 'shop', ...seenError }]);
});

test('a recorder that throws changes nothing', () => {
  Object.assign(globalThis, { [RECORDER]: () => expect.unreachable() });
  expect(() => sighted({ catalog: 'shop', ...seenError })).not.toThrow();
});

test('a witness says of which version of which catalogue it is', () => {
  const seen = recorded();
  witnessOf(contract)(seenError);
  expect(seen).toMatchObject([{ catalog: 'shop', fingerprint: fingerprintOfContract(contract), ...seenError }]);
});

test('a fingerprint is the same for the same names and codes in any order, with former names too', () => {
  const before = fingerprintOfContract(contract);
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  const { ORDER_LOCKED, ORDER_GONE } = entries;
  const other = { ORDER_GONE, ORDER_AWAY: ORDER_GONE, ORDER_LOCKED };
  expect(fingerprintOfContract({ ...contract, catalog: other })).toBe(before);
});

test('another name, another code and another kind of code have another fingerprint', () => {
  const all = [
    [['A', 1]],
    [['B', 1]],
    [['A', 2]],
    [['A', '1']],
    [],
    [
      ['A', 1],
      ['B', 2],
    ],
  ] as const;
  expect(new Set(all.map((codes) => fingerprintOf(codes))).size).toBe(all.length);
});
