import { expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { describeChange } from '../../src/compare/describe/describe-change.js';
import { example, released, snapshotOfCatalog } from './snapshot-of-catalog.js';

function snapshot(holdsErrors: boolean) {
  const mutable = example();
  if (holdsErrors) mutable.catalog.errors.ORDER_NOT_FOUND.holdsErrors = true;
  return snapshotOfCatalog(mutable);
}

test.each([
  [false, true, 'minor', 'ORDER_NOT_FOUND (1001) holds further errors.'],
  [true, false, 'major', 'ORDER_NOT_FOUND (1001) holds no further errors any more.'],
] as const)('from %s to %s is one change, against a catalogue and a release', async (from, to, verdict, sentence) => {
  const [before, after] = await Promise.all([snapshot(from), snapshot(to)]);
  for (const earlier of [before, released(before)]) {
    const changes = compare(earlier, after);
    expect(changes).toMatchObject([{ rule: 'held-errors-changed', verdict, from, to }]);
    expect(changes.map(describeChange)).toEqual([{ sentence }]);
    expect(compare(released(after), after)).toEqual([]);
  }
});
