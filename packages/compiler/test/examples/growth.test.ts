import type { Json, JsonObject } from '@error-contracts/catalog';
import { expect, test } from 'vitest';
import { emitExamples } from '../../src/examples/emit-examples.js';
import { contractOf } from '../compile-fixture.js';
import { catalogOfErrors, uncheckedContract } from '../contract-of-errors.js';

const max = { type: 'integer', description: 'The limit.', default: 5 };

function contractWith(count: number) {
  const errors = Array.from({ length: count }, (_, index): [string, JsonObject] => [
    `ERROR_${index}`,
    { code: 100_000 + index, ...(index % 10 === 0 ? { data: { max } } : {}) },
  ]);
  const ranges: Json = [{ from: 100_000, to: 199_999, name: 'all' }];
  return uncheckedContract({ ...catalogOfErrors(Object.fromEntries(errors)), ranges });
}

async function costOf(count: number): Promise<{ readonly cpu: number; readonly size: number }> {
  const contract = contractWith(count);
  const start = process.cpuUsage();
  const files = await emitExamples(contract);
  return { cpu: process.cpuUsage(start).user, size: [...files.values()].join('').length };
}

test('5,000 errors cost ten times as much as 500', async () => {
  await costOf(100);
  const [small, large] = [await costOf(500), await costOf(5000)];
  expect(large.size / small.size).toBeLessThan(11);
  expect(large.cpu / small.cpu).toBeLessThan(25);
});

test('many parameters of one error do not multiply its examples', async () => {
  const data = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`p${index}`, max]));
  const files = await emitExamples(uncheckedContract(catalogOfErrors({ MANY: { data } })));
  const count = (name: string): number => JSON.parse(files.get(name) ?? '{}').examples.length;
  // All, none and two for each of ten binary digits, then null and values in other styles.
  expect(count('valid.json')).toBeLessThan(2 + 20 + 8);
  expect(count('invalid.json')).toBeLessThan(300);
});

test('a catalogue with one error has all kinds', async () => {
  const files = await emitExamples(await contractOf('one-error'));
  for (const text of files.values()) expect(JSON.parse(text).examples.length).toBeGreaterThan(0);
});

test('wrong responses are those of the first error of each shape', async () => {
  const examples = JSON.parse((await emitExamples(contractWith(50))).get('invalid.json') ?? '{}').examples;
  expect(new Set(examples.map(({ error }: { readonly error: string }) => error))).toEqual(
    new Set(['ERROR_0', 'ERROR_1']),
  );
});
