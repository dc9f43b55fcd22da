import { describe, expect, test } from 'vitest';
import { mutations } from './mutations/mutations.js';
import { PARTS, seed } from './mutations/seed.js';
import { shippedLocales } from './mutations/shipped.js';

// A tenth of the texts of some languages; mutations.all.test.ts takes all of all languages.
describe.each(mutations.map((mutation, index) => ({ mutation, kind: mutation.kind, index })))(
  '$kind',
  ({ mutation, index }) => {
    test('is found in at least 95 of 100 texts of all languages, without a false alarm', () => {
      const locales = shippedLocales.filter((_, at) => (at + index) % 5 === 0);
      const results = locales.map((locale) => seed(mutation, locale, index % PARTS));
      const seeded = results.reduce((sum, one) => sum + one.seeded, 0);
      const found = results.reduce((sum, one) => sum + one.found, 0);
      expect(results.flatMap(({ falseAlarms }) => falseAlarms)).toEqual([]);
      if (seeded > 0)
        expect(found / seeded, results.flatMap(({ missed }) => missed).join('\n')).toBeGreaterThanOrEqual(0.95);
    });
  },
);
