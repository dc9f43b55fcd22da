import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import { isAll } from '@error-contracts/vitest-config/some-of';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import type { Snapshot } from '../../src/compare/snapshot/snapshot.js';
import { type Bump, bumps, highest, type Level, levels } from '../../src/compare/verdicts.js';
import { randomCatalog } from './random-catalog.js';
import { type Edit, randomEdits } from './random-edits.js';
import { type MutableCatalog, released, snapshotOfCatalog } from './snapshot-of-catalog.js';

const RUNS = fuzzRuns(isAll ? 300 : 60);

function bumpOf(before: Snapshot, after: Snapshot, level: Level): Bump {
  return highest(compare(before, after, level).map(({ verdict }) => verdict));
}

function edited(mutable: MutableCatalog, edits: readonly Edit[]): MutableCatalog {
  const copy = structuredClone(mutable);
  for (const { apply } of edits) apply(copy);
  const names = new Set(Object.keys(copy.catalog.errors));
  for (const texts of Object.values(copy.locales)) {
    for (const name of Object.keys(texts)) if (!names.has(name)) delete texts[name];
  }
  // A catalogue without any error is none.
  if (names.size === 0) copy.catalog.errors.LAST = { code: 1999, message: 'Last.', status: 400, domain: 'last' };
  return copy;
}

describe.each(levels)('at level %s', (level) => {
  test('nothing changes from a catalogue to itself, nor to its release', async () => {
    await fc.assert(
      fc.asyncProperty(randomCatalog, async (catalog) => {
        const [one, same] = [await snapshotOfCatalog(catalog), await snapshotOfCatalog(structuredClone(catalog))];
        expect(compare(one, same, level)).toEqual([]);
        expect(compare(released(one), same, level)).toEqual([]);
        expect(compare(one, released(same), level)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('two steps at once are never milder than each of them', async () => {
    await fc.assert(
      fc.asyncProperty(randomCatalog, randomEdits, fc.nat(6), async (catalog, edits, middle) => {
        const step = edited(catalog, edits.slice(0, middle));
        const a = await snapshotOfCatalog(catalog);
        const b = await snapshotOfCatalog(step);
        const c = await snapshotOfCatalog(edited(step, edits.slice(middle)));
        const single = Math.max(bumps.indexOf(bumpOf(a, b, level)), bumps.indexOf(bumpOf(b, c, level)));
        expect(bumps.indexOf(bumpOf(a, c, level))).toBeGreaterThanOrEqual(single);
      }),
      RUNS,
    );
  });

  test('a release, though it has no texts, asks for the same bump', async () => {
    await fc.assert(
      fc.asyncProperty(randomCatalog, randomEdits, async (catalog, edits) => {
        const [before, after] = [await snapshotOfCatalog(catalog), await snapshotOfCatalog(edited(catalog, edits))];
        const bump = bumpOf(before, after, level);
        expect(bumpOf(released(before), after, level)).toBe(bump);
        expect(bumpOf(released(before), released(after), level)).toBe(bump);
      }),
      RUNS,
    );
  });
});

test('the steps are no empty ones: every verdict is met', async () => {
  const met = new Set<Bump>();
  await fc.assert(
    fc.asyncProperty(randomCatalog, randomEdits, async (catalog, edits) => {
      met.add(bumpOf(await snapshotOfCatalog(catalog), await snapshotOfCatalog(edited(catalog, edits)), 'source'));
    }),
    { numRuns: isAll ? 500 : 200, seed: 4 },
  );
  expect([...bumps].filter((bump) => !met.has(bump))).toEqual([]);
});

test('the order of the changes does not depend on the order of the files', async () => {
  await fc.assert(
    fc.asyncProperty(randomCatalog, randomEdits, async (catalog, edits) => {
      const before = await snapshotOfCatalog(catalog);
      const after = edited(catalog, edits);
      const turned = structuredClone(after);
      turned.catalog.errors = Object.fromEntries(Object.entries(after.catalog.errors).reverse());
      const changes = compare(before, await snapshotOfCatalog(after));
      expect(compare(before, await snapshotOfCatalog(turned))).toEqual(changes);
    }),
    RUNS,
  );
});
