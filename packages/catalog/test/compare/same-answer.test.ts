import { expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.js';
import { describeChange } from '../../src/compare/describe/describe-change.js';
import { example, type MutableCatalog, released, snapshotOfCatalog } from './snapshot-of-catalog.js';

function hiding(other: string | undefined, edit: (mutable: MutableCatalog) => void = () => undefined) {
  const mutable = example();
  if (other !== undefined) mutable.catalog.errors.ORDER_NOT_FOUND.sameAnswerAs = other;
  edit(mutable);
  return snapshotOfCatalog(mutable);
}

test.each([
  [undefined, 'NAME_TOO_LONG', 'ORDER_NOT_FOUND (1001) is answered with the response of NAME_TOO_LONG.', undefined],
  [
    'ORDER_LOCKED',
    'NAME_TOO_LONG',
    'ORDER_NOT_FOUND (1001) is answered with the response of NAME_TOO_LONG.',
    undefined,
  ],
  [
    'ORDER_LOCKED',
    undefined,
    'ORDER_NOT_FOUND (1001) has a response of its own again, instead of the one of ORDER_LOCKED.',
    'Make sure that strangers may now distinguish the two.',
  ],
])('from %s to %s is one change, against a catalogue and a release', async (from, to, sentence, help) => {
  const [before, after] = await Promise.all([hiding(from), hiding(to)]);
  for (const earlier of [before, released(before)]) {
    const changes = compare(earlier, after);
    expect(changes).toMatchObject([
      { rule: 'same-answer-changed', verdict: 'minor', from: from ?? null, to: to ?? null },
    ]);
    expect(changes.map(describeChange)).toEqual([help === undefined ? { sentence } : { sentence, help }]);
  }
});

test('a new name of the other error is no change of the answer', async () => {
  const [before, after] = await Promise.all([
    hiding('NAME_TOO_LONG'),
    hiding('NAME_REFUSED', ({ catalog, locales }) => {
      const { NAME_TOO_LONG, ...others } = catalog.errors;
      catalog.errors = { ...others, NAME_REFUSED: { ...NAME_TOO_LONG, aliases: ['TITLE_TOO_LONG', 'NAME_TOO_LONG'] } };
      for (const texts of Object.values(locales)) {
        if (texts.NAME_TOO_LONG === undefined) continue;
        texts.NAME_REFUSED = texts.NAME_TOO_LONG;
        delete texts.NAME_TOO_LONG;
      }
    }),
  ]);
  expect(compare(before, after).map(({ rule }) => rule)).toEqual(['name-changed']);
});
