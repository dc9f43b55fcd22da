import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnholdable } from '../../src/formats/find-unholdable.js';
import { formatIds } from '../../src/formats/format-ids.js';
import { formats } from '../../src/formats/formats.js';
import { fileOf, texts, units } from './unit-arbitraries.js';

const encoder = new TextEncoder();

/** Writes a file, as bytes. */
function written(id: (typeof formatIds)[number], file: ReturnType<typeof fileOf>): Uint8Array {
  const content = formats[id].write(file);
  return typeof content === 'string' ? encoder.encode(content) : content;
}

describe.each(formatIds)('%s', (id) => {
  const { unholdable, holds, read } = formats[id];
  const holdable = texts.filter((text) => unholdable(text) === undefined);

  test('gives every text back as it was, with its state and notes', () => {
    fc.assert(
      fc.property(fc.array(units(holdable), { minLength: 1, maxLength: 4 }), (some) => {
        const file = fileOf(some);
        const { units: back, diagnostics, locale, sourceLocale } = read('file', written(id, file));
        expect(diagnostics).toEqual([]);
        if (id !== 'json') expect({ locale, sourceLocale }).toEqual({ locale: 'pt-BR', sourceLocale: 'zh-CN' });
        const shown = back.map(({ name, target, ...rest }) => {
          const { source, state, previousSource, notes } = rest;
          return holds.source === 'no' ? { name, target } : { name, target, source, state, previousSource, notes };
        });
        expect(shown).toEqual(
          file.units.map(({ name, target, source, state, previousSource, notes }) =>
            holds.source === 'no' ? { name, target } : { name, target, source, state, previousSource, notes },
          ),
        );
      }),
      fuzzRuns(150),
    );
  });

  test('gives the same bytes for the same texts', () => {
    const file = fileOf(fc.sample(units(holdable), { numRuns: 3, seed: 7 }));
    expect(written(id, file)).toEqual(written(id, file));
  });

  test('refuses exactly the texts that it cannot give back', () => {
    const ways = [' ', '  ', '\0', '\u0001', '\ufffe', '\ud800', 'a'.repeat(32_768)];
    for (const text of ways) {
      const [unit] = fc.sample(units(fc.constant(text)), { numRuns: 1 });
      if (unit === undefined) continue;
      const file = fileOf([
        { ...unit, source: 'a', previousSource: undefined, notes: [], target: text, state: 'final' },
      ]);
      const found = findUnholdable(formats[id], file.units);
      if (found.length > 0)
        expect(found).toMatchObject([{ name: 'ERROR_0', part: 'target', what: expect.any(String) }]);
      else expect(read('file', written(id, file)).units[0]?.target).toBe(text);
    }
  });
});
