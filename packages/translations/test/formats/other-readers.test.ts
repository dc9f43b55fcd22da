import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from '../../src/formats/formats.js';
import { fileOf, texts, units } from './unit-arbitraries.js';

test('csv-parse reads the CSV that we write', () => {
  const holdable = texts.filter((text) => formats.csv.unholdable(text) === undefined);
  fc.assert(
    fc.property(units(holdable), (unit) => {
      const [, row] = parse(String(formats.csv.write(fileOf([unit]))), { bom: true }) as string[][];
      const { target = '' } = unit;
      expect([target, `'${target}`]).toContain(row?.[2]);
    }),
    fuzzRuns(),
  );
});

test('JSON.parse reads the JSON and the ARB that we write', () => {
  fc.assert(
    fc.property(units(texts), (unit) => {
      for (const id of ['json', 'arb'] as const) {
        expect(JSON.parse(String(formats[id].write(fileOf([unit]))))).toMatchObject({ ERROR_0: unit.target ?? '' });
      }
    }),
    fuzzRuns(),
  );
});
